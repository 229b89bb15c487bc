namespace Project06Report.Tests.Workbooks.Corpus;

/// <summary>How every file of the corpus ends: its name, whether it is read, its first findings, the first cells.</summary>
internal static class CorpusOutcomes
{
    public const string Table = """
        an empty file | refused | P06-101 Tệp rỗng; a.xlsx; 0 byte
        a file of zeros | refused | P06-103 Nội dung tệp đã mất, chỉ còn các byte 0; a.xlsx
        a workbook whose first cluster was zeroed | refused | P06-103 Nội dung tệp đã mất, chỉ còn các byte 0; a.xlsx
        a workbook whose end was never written | refused | P06-103 Nội dung tệp đã mất, chỉ còn các byte 0; a.xlsx; phần cuối của tệp toàn byte 0
        half a workbook | refused | P06-102 Tệp chép dở; a.xlsx; không có phần kết của tệp nén .xlsx
        a workbook without its last byte | refused | P06-102 Tệp chép dở; a.xlsx; không có phần kết của tệp nén .xlsx
        the first four bytes of a workbook | refused | P06-102 Tệp chép dở; a.xlsx; không có phần kết của tệp nén .xlsx
        one byte | refused | P06-108 Tệp chữ thuần (CSV), không phải bảng tính; a.xlsx; P
        a workbook with a password | refused | P06-104 Tệp đặt mật khẩu; a.xlsx
        an Excel 97 workbook | refused | P06-138 Tệp .xls bị hỏng hoặc khác thường; a.xlsx
        an Excel 97 workbook called xlsx with an embedded Word text | refused | P06-138 Tệp .xls bị hỏng hoặc khác thường; a.xlsx
        an Excel 95 workbook | refused | P06-105 Tệp của Excel 95 hoặc cũ hơn; a.xlsx
        an Excel 4 workbook | refused | P06-105 Tệp của Excel 95 hoặc cũ hơn; a.xlsx; Excel 5 hoặc cũ hơn
        an old Word document | refused | P06-112 Không phải bảng tính; a.xlsx; tài liệu Word kiểu cũ (.doc)
        an old presentation | refused | P06-112 Không phải bảng tính; a.xlsx; bài trình chiếu PowerPoint kiểu cũ (.ppt)
        an Outlook message | refused | P06-112 Không phải bảng tính; a.xlsx; thư Outlook (.msg)
        another compound file | refused | P06-112 Không phải bảng tính; a.xlsx; tài liệu Office kiểu cũ
        the head of a compound file | refused | P06-102 Tệp chép dở; a.xlsx
        a compound file of eight bytes | refused | P06-102 Tệp chép dở; a.xlsx
        a binary workbook | refused | P06-106 Tệp Excel nhị phân (.xlsb); a.xlsx
        a Word document | refused | P06-112 Không phải bảng tính; a.xlsx; tài liệu Word (.docx)
        a presentation | refused | P06-112 Không phải bảng tính; a.xlsx; bài trình chiếu PowerPoint (.pptx)
        a spreadsheet of LibreOffice | refused | P06-107 Bảng tính OpenDocument (.ods); a.xlsx
        a text of LibreOffice | refused | P06-112 Không phải bảng tính; a.xlsx; văn bản OpenDocument (.odt)
        a book | refused | P06-112 Không phải bảng tính; a.xlsx; tài liệu OpenDocument hoặc sách điện tử
        a flat spreadsheet of LibreOffice | refused | P06-107 Bảng tính OpenDocument (.ods); a.xlsx; bảng tính OpenDocument dạng XML (.fods)
        a flat spreadsheet of SheetJS | refused | P06-107 Bảng tính OpenDocument (.ods); a.xlsx; bảng tính OpenDocument dạng XML (.fods)
        a spreadsheet of Apple Numbers | refused | P06-112 Không phải bảng tính; a.xlsx; bảng tính Numbers của Apple
        a zip of workbooks | refused | P06-111 Tệp nén chứa các tệp khác; a.xlsx; SYT.xlsx, CAT.xlsx, BHXH.xlsx … (tất cả 4 tệp)
        an unpacked workbook zipped again with its folder | refused | P06-111 Tệp nén chứa các tệp khác; a.xlsx; [Content_Types].xml, workbook.xml
        an empty zip | refused | P06-111 Tệp nén chứa các tệp khác; a.xlsx; tệp zip không chứa gì
        a split zip | refused | P06-111 Tệp nén chứa các tệp khác; a.xlsx; tệp zip chia nhiều phần
        a rar | refused | P06-111 Tệp nén chứa các tệp khác; a.xlsx; tệp nén rar
        a 7z | refused | P06-111 Tệp nén chứa các tệp khác; a.xlsx; tệp nén 7z
        a gzip | refused | P06-111 Tệp nén chứa các tệp khác; a.xlsx; tệp nén gzip
        a CSV with semicolons | refused | P06-108 Tệp chữ thuần (CSV), không phải bảng tính; a.xlsx; ma;ten;ky_nay
        a CSV of Excel in UTF-16 | refused | P06-108 Tệp chữ thuần (CSV), không phải bảng tính; a.xlsx; ma ten
        a CSV in UTF-16 big-endian | refused | P06-108 Tệp chữ thuần (CSV), không phải bảng tính; a.xlsx; ma ten
        a CSV in an old code page | refused | P06-108 Tệp chữ thuần (CSV), không phải bảng tính; a.xlsx; Sè liÖu;1
        a web page called xls | refused | P06-109 Trang web (HTML) mang đuôi của Excel; a.xlsx
        a web page with a declaration | refused | P06-109 Trang web (HTML) mang đuôi của Excel; a.xlsx
        a bare table | refused | P06-109 Trang web (HTML) mang đuôi của Excel; a.xlsx
        a web archive | refused | P06-109 Trang web (HTML) mang đuôi của Excel; a.xlsx; trang web lưu thành một tệp (.mht)
        an XML spreadsheet of 2003 | refused | P06-110 Bảng tính XML 2003; a.xlsx
        another XML file | refused | P06-115 Không nhận ra đây là tệp gì; a.xlsx; tệp XML: <ketqua>1</ketqua>
        a flat Word document | refused | P06-112 Không phải bảng tính; a.xlsx; tài liệu Word dạng XML
        a PDF | refused | P06-112 Không phải bảng tính; a.xlsx; tệp PDF
        a picture of a table | refused | P06-112 Không phải bảng tính; a.xlsx; ảnh JPEG
        a screen shot | refused | P06-112 Không phải bảng tính; a.xlsx; ảnh PNG
        a GIF | refused | P06-112 Không phải bảng tính; a.xlsx; ảnh GIF
        a scan | refused | P06-112 Không phải bảng tính; a.xlsx; ảnh TIFF
        a photograph of a telephone | refused | P06-112 Không phải bảng tính; a.xlsx; ảnh hoặc phim chụp bằng điện thoại
        a program | refused | P06-112 Không phải bảng tính; a.xlsx; chương trình Windows
        a rich text | refused | P06-112 Không phải bảng tính; a.xlsx; tài liệu RTF
        a shortcut of Windows | refused | P06-114 Chỉ là lối tắt hoặc tệp chưa tải về; a.xlsx; lối tắt của Windows
        a shortcut to a web address | refused | P06-114 Chỉ là lối tắt hoặc tệp chưa tải về; a.xlsx; lối tắt tới một địa chỉ web
        a link to Google Sheets | refused | P06-114 Chỉ là lối tắt hoặc tệp chưa tải về; a.xlsx; liên kết tới Google Trang tính
        a shadow file of a Mac | refused | P06-112 Không phải bảng tính; nop/._SYT.xlsx; tệp phụ do máy Mac tạo ra
        nothing known | refused | P06-115 Không nhận ra đây là tệp gì; a.xlsx; các byte đầu: DEADBEEF01020304
        the lock file of Excel | refused | P06-113 Tệp tạm của Excel, có người đang mở biểu mẫu; nop/~$SYT-2022-08.xlsx; người đang mở: Nguyễn Văn A
        the lock file of Word | refused | P06-113 Tệp tạm của Excel, có người đang mở biểu mẫu; ~$SYT.xlsx; người đang mở: Nguyễn Văn A
        a lock file that tells no name | refused | P06-113 Tệp tạm của Excel, có người đang mở biểu mẫu; ~$SYT.xlsx
        a lock file with a wrong length | refused | P06-113 Tệp tạm của Excel, có người đang mở biểu mẫu; ~$SYT.xlsx
        the lock file of LibreOffice | refused | P06-113 Tệp tạm của Excel, có người đang mở biểu mẫu; .~lock.SYT.xlsx#; người đang mở: Trần Thị B
        a workbook called like a lock file | read | A1 Number 1 | A2 Text chữ
        a stored digit was changed | refused | P06-117 Tệp bị hỏng; a.xlsx › xl/worksheets/sheet1.xml; nội dung phần xl/worksheets/sheet1.xml không khớp mã kiểm tra của tệp
        a part is longer than stated | refused | P06-117 Tệp bị hỏng; a.xlsx › xl/workbook.xml; nội dung phần xl/workbook.xml không khớp mã kiểm tra của tệp
        a part is shorter than stated | refused | P06-117 Tệp bị hỏng; a.xlsx › xl/workbook.xml; nội dung phần xl/workbook.xml không khớp mã kiểm tra của tệp
        a small part states 60 MB | refused | P06-117 Tệp bị hỏng; a.xlsx › xl/worksheets/sheet1.xml; nội dung phần xl/worksheets/sheet1.xml không khớp mã kiểm tra của tệp
        a part that cannot be inflated | refused | P06-117 Tệp bị hỏng; a.xlsx › xl/workbook.xml; nội dung phần xl/workbook.xml không khớp mã kiểm tra của tệp
        a stored part with a wrong length | refused | P06-117 Tệp bị hỏng; a.xlsx › xl/workbook.xml; nội dung phần xl/workbook.xml không khớp mã kiểm tra của tệp
        stored parts without compression | read | A1 Number 1 | A2 Text chữ
        an unknown compression | refused | P06-117 Tệp bị hỏng; a.xlsx › xl/workbook.xml; nội dung phần xl/workbook.xml không khớp mã kiểm tra của tệp
        a zip password | refused | P06-104 Tệp đặt mật khẩu; a.xlsx; phần [Content_Types].xml của tệp nén có mật khẩu
        two parts of one name | refused | P06-118 Cấu trúc tệp .xlsx khác thường; a.xlsx; hai phần cùng tên xl/workbook.xml
        two parts whose names differ in capitals only | refused | P06-118 Cấu trúc tệp .xlsx khác thường; a.xlsx; hai phần cùng tên XL/Workbook.xml
        a part that climbs out | refused | P06-118 Cấu trúc tệp .xlsx khác thường; a.xlsx; tên phần đi ra ngoài gói: ../../evil.xml
        a part with a dot step | refused | P06-118 Cấu trúc tệp .xlsx khác thường; a.xlsx; tên phần đi ra ngoài gói: xl/./a.xml
        a part with an absolute name | refused | P06-118 Cấu trúc tệp .xlsx khác thường; a.xlsx; tên phần có thư mục rỗng: /xl/a.xml
        a part with an empty folder | refused | P06-118 Cấu trúc tệp .xlsx khác thường; a.xlsx; tên phần có thư mục rỗng: xl//a.xml
        a part with a backslash | refused | P06-118 Cấu trúc tệp .xlsx khác thường; a.xlsx; tên phần có dấu \: xl\a.xml
        a part with a control character | refused | P06-118 Cấu trúc tệp .xlsx khác thường; a.xlsx; tên phần có ký tự điều khiển: xl/?a.xml
        a part without a name | refused | P06-118 Cấu trúc tệp .xlsx khác thường; a.xlsx; một phần không có tên:
        a part name of 255 characters | read | A1 Number 1 | A2 Text chữ
        a part name of 256 characters | refused | P06-118 Cấu trúc tệp .xlsx khác thường; a.xlsx; tên phần dài quá 255 ký tự: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…
        folders among the parts | read | A1 Number 1 | A2 Text chữ
        another name in the local header | refused | P06-117 Tệp bị hỏng; a.xlsx; tên ghi ở phần khác tên trong bảng kê: xl/workbook.xml
        a part that the directory does not list | refused | P06-118 Cấu trúc tệp .xlsx khác thường; a.xlsx; trong tệp nén có một phần không kê trong bảng kê
        a sheet hidden from the directory behind the last part | refused | P06-118 Cấu trúc tệp .xlsx khác thường; a.xlsx; trong tệp nén có một phần không kê trong bảng kê
        2,000 parts | read | A1 Number 1 | A2 Text chữ
        2,001 parts | refused | P06-116 Tệp vượt giới hạn cho phép; a.xlsx; số phần trong tệp .xlsx: 2.001 phần; nhiều nhất 2.000 phần
        bytes before the zip | refused | P06-117 Tệp bị hỏng; a.xlsx; bảng kê các phần không nằm ngay trước phần kết của tệp
        bytes behind the zip | refused | P06-118 Cấu trúc tệp .xlsx khác thường; a.xlsx; sau phần kết của tệp còn byte thừa
        a zip with a comment | read | A1 Number 1 | A2 Text chữ
        two ends | refused | P06-118 Cấu trúc tệp .xlsx khác thường; a.xlsx; có hai phần kết (end of central directory)
        an end inside the comment that does not fit | refused | P06-118 Cấu trúc tệp .xlsx khác thường; a.xlsx; sau phần kết của tệp còn byte thừa
        the end states one part fewer | refused | P06-117 Tệp bị hỏng; a.xlsx; bảng kê các phần dài hơn số phần đã ghi
        the end states one part more | refused | P06-117 Tệp bị hỏng; a.xlsx; bảng kê các phần bị hỏng
        the end is of a second disk | refused | P06-118 Cấu trúc tệp .xlsx khác thường; a.xlsx; tệp nén chia nhiều đĩa
        the directory begins elsewhere | refused | P06-117 Tệp bị hỏng; a.xlsx; bảng kê các phần không nằm ngay trước phần kết của tệp
        the directory is not where it should be | refused | P06-117 Tệp bị hỏng; a.xlsx; bảng kê các phần bị hỏng
        a part begins outside the file | refused | P06-117 Tệp bị hỏng; a.xlsx; phần _rels/.rels nằm ngoài tệp
        a part begins inside another | refused | P06-118 Cấu trúc tệp .xlsx khác thường; a.xlsx; phần _rels/.rels chồng lên phần khác
        ZIP64 everywhere in a small file | read | A1 Number 1 | A2 Text chữ
        a ZIP64 end that is not before its locator | refused | P06-117 Tệp bị hỏng; a.xlsx; bảng kê các phần không nằm ngay trước phần kết của tệp
        a ZIP64 end with another count | refused | P06-117 Tệp bị hỏng; a.xlsx; bảng kê các phần không nằm ngay trước phần kết của tệp
        a ZIP64 end with another place than the short one | refused | P06-117 Tệp bị hỏng; a.xlsx; bảng kê các phần không nằm ngay trước phần kết của tệp
        a ZIP64 end with a negative size | refused | P06-117 Tệp bị hỏng; a.xlsx; bảng kê các phần không nằm ngay trước phần kết của tệp
        ZIP64 sizes in the directory without the field | refused | P06-117 Tệp bị hỏng; a.xlsx; bảng kê các phần bị hỏng
        a directory entry longer than the directory | refused | P06-117 Tệp bị hỏng; a.xlsx; bảng kê các phần bị hỏng
        no content types | refused | P06-119 Tệp .xlsx thiếu một phần bên trong; a.xlsx › [Content_Types].xml; thiếu phần [Content_Types].xml
        content types of another vocabulary | refused | P06-120 Một phần của tệp .xlsx không đúng loại; a.xlsx › [Content_Types].xml; thẻ gốc Types của ""; thẻ gốc Types của Office Open XML
        a content type stated twice | refused | P06-118 Cấu trúc tệp .xlsx khác thường; a.xlsx › [Content_Types].xml; khai báo loại của phần /xl/workbook.xml thiếu hoặc lặp lại
        a content type without a part | refused | P06-118 Cấu trúc tệp .xlsx khác thường; a.xlsx › [Content_Types].xml; khai báo loại của phần  thiếu hoặc lặp lại
        two workbooks in one package | refused | P06-118 Cấu trúc tệp .xlsx khác thường; a.xlsx › xl/workbook.xml; có thêm một phần chính: xl/workbook2.xml
        a main part without a content type | refused | P06-120 Một phần của tệp .xlsx không đúng loại; a.xlsx; phần chính xl/workbook.xml khai báo là "application/xml"
        a main part that is a worksheet | refused | P06-120 Một phần của tệp .xlsx không đúng loại; a.xlsx; phần chính xl/workbook.xml khai báo là "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"
        a template | read | A1 Number 1 | A2 Text chữ
        a workbook with macros | read | P06-134 Tệp có macro; a.xlsx | A1 Number 1 | A2 Text chữ
        no root relationships | refused | P06-119 Tệp .xlsx thiếu một phần bên trong; a.xlsx › _rels/.rels; thiếu phần _rels/.rels
        root relationships of another vocabulary | refused | P06-120 Một phần của tệp .xlsx không đúng loại; a.xlsx › _rels/.rels; thẻ gốc Relationships của "urn:x"; thẻ gốc Relationships của Office Open XML
        no main part | refused | P06-121 Liên kết giữa các phần của tệp mâu thuẫn; a.xlsx; gói không chỉ rõ phần chính của bảng tính
        two main parts | refused | P06-121 Liên kết giữa các phần của tệp mâu thuẫn; a.xlsx; hai liên kết cùng loại officeDocument: xl/workbook.xml và xl/b.xml
        a main part outside the package | refused | P06-121 Liên kết giữa các phần của tệp mâu thuẫn; a.xlsx; gói không chỉ rõ phần chính của bảng tính
        a main part that is not there | refused | P06-119 Tệp .xlsx thiếu một phần bên trong; a.xlsx › xl/workbook9.xml; thiếu phần xl/workbook9.xml
        an absolute target | read | A1 Number 1 | A2 Text chữ
        a target with dots | read | A1 Number 1 | A2 Text chữ
        a target in other capitals | read | A1 Number 1 | A2 Text chữ
        a target above the root | read | A1 Number 1 | A2 Text chữ
        no relationships of the workbook | refused | P06-119 Tệp .xlsx thiếu một phần bên trong; a.xlsx › xl/_rels/workbook.xml.rels; thiếu phần xl/_rels/workbook.xml.rels
        two relationships of one id | refused | P06-121 Liên kết giữa các phần của tệp mâu thuẫn; a.xlsx › xl/_rels/workbook.xml.rels; hai liên kết cùng mã rId1
        a relationship without a target | refused | P06-121 Liên kết giữa các phần của tệp mâu thuẫn; a.xlsx › xl/_rels/workbook.xml.rels; thẻ Relationship thiếu Id, Type hoặc Target
        another element among the relationships | refused | P06-121 Liên kết giữa các phần của tệp mâu thuẫn; a.xlsx › xl/_rels/workbook.xml.rels; thẻ Link thiếu Id, Type hoặc Target
        two tables of texts | refused | P06-121 Liên kết giữa các phần của tệp mâu thuẫn; a.xlsx; hai liên kết cùng loại sharedStrings: xl/sharedStrings.xml và xl/b.xml
        two tables of styles | refused | P06-121 Liên kết giữa các phần của tệp mâu thuẫn; a.xlsx; hai liên kết cùng loại styles: xl/styles.xml và xl/b.xml
        a link to another workbook | read | P06-135 Công thức lấy số từ tệp khác; a.xlsx | A1 Number 1 | A2 Text chữ
        a macro in a workbook that should have none | read | P06-134 Tệp có macro; a.xlsx | A1 Number 1 | A2 Text chữ
        the table of texts is missing | refused | P06-119 Tệp .xlsx thiếu một phần bên trong; a.xlsx › xl/sharedStrings.xml; thiếu phần xl/sharedStrings.xml
        the table of styles is missing | refused | P06-119 Tệp .xlsx thiếu một phần bên trong; a.xlsx › xl/styles.xml; thiếu phần xl/styles.xml
        a worksheet is missing | refused | P06-119 Tệp .xlsx thiếu một phần bên trong; a.xlsx › xl/worksheets/sheet1.xml; thiếu phần xl/worksheets/sheet1.xml
        the properties are missing | refused | P06-119 Tệp .xlsx thiếu một phần bên trong; a.xlsx › docProps/app.xml; thiếu phần docProps/app.xml
        no properties as Google writes them | read | A1 Number 1 | A2 Text chữ
        no table of texts and none needed | refused | P06-132 Ô trỏ tới đoạn chữ không có trong tệp; a.xlsx › S › A2; chuỗi số 0; tệp có 0 chuỗi, đánh số từ 0
        a worksheet whose relationship is not there | refused | P06-126 Danh sách trang tính mâu thuẫn; a.xlsx › S; liên kết rId7 của trang không dẫn tới một phần riêng của tệp
        a worksheet without a relationship | refused | P06-126 Danh sách trang tính mâu thuẫn; a.xlsx › xl/workbook.xml; trang tính thứ 1 thiếu tên, liên kết, hoặc ghi sai cách hiển thị
        a worksheet without a name | refused | P06-126 Danh sách trang tính mâu thuẫn; a.xlsx › xl/workbook.xml; trang tính thứ 1 thiếu tên, liên kết, hoặc ghi sai cách hiển thị
        a worksheet of unknown visibility | refused | P06-126 Danh sách trang tính mâu thuẫn; a.xlsx › xl/workbook.xml; trang tính thứ 1 thiếu tên, liên kết, hoặc ghi sai cách hiển thị
        a worksheet with two relationships | refused | P06-126 Danh sách trang tính mâu thuẫn; a.xlsx › xl/workbook.xml; trang tính thứ 1 thiếu tên, liên kết, hoặc ghi sai cách hiển thị
        a worksheet outside the package | refused | P06-126 Danh sách trang tính mâu thuẫn; a.xlsx › S; liên kết rId1 của trang không dẫn tới một phần riêng của tệp
        two sheets of one part | refused | P06-126 Danh sách trang tính mâu thuẫn; a.xlsx › T; liên kết rId1 của trang không dẫn tới một phần riêng của tệp
        two sheets of one name | refused | P06-126 Danh sách trang tính mâu thuẫn; a.xlsx › s; hai trang tính cùng tên s
        two sheets whose names differ in composition | refused | P06-126 Danh sách trang tính mâu thuẫn; a.xlsx › Số; hai trang tính cùng tên Số
        a worksheet that says it is a chart | refused | P06-120 Một phần của tệp .xlsx không đúng loại; a.xlsx › xl/worksheets/sheet1.xml; thẻ gốc worksheet của "http://schemas.openxmlformats.org/spreadsheetml/2006/main"; thẻ gốc chartsheet của Office Open XML
        a sheet of unknown kind | refused | P06-126 Danh sách trang tính mâu thuẫn; a.xlsx › S; trang thuộc loại lạ: dialogsheet
        only a chart | refused | P06-128 Tệp không có trang tính nào; a.xlsx
        a chart beside a worksheet | read | A1 Number 1
        no sheets | refused | P06-128 Tệp không có trang tính nào; a.xlsx
        256 sheets | read
        257 sheets | refused | P06-116 Tệp vượt giới hạn cho phép; a.xlsx; số trang tính: 257 trang; nhiều nhất 256 trang
        the workbook part is a worksheet | refused | P06-120 Một phần của tệp .xlsx không đúng loại; a.xlsx › xl/workbook.xml; thẻ gốc worksheet của "http://schemas.openxmlformats.org/spreadsheetml/2006/main"; thẻ gốc workbook của Office Open XML
        the worksheet part is a chart | refused | P06-120 Một phần của tệp .xlsx không đúng loại; a.xlsx › S; thẻ gốc chartsheet của "http://schemas.openxmlformats.org/spreadsheetml/2006/main"; thẻ gốc worksheet của Office Open XML
        a worksheet of an unknown vocabulary | refused | P06-120 Một phần của tệp .xlsx không đúng loại; a.xlsx › S; thẻ gốc worksheet của "urn:x"; thẻ gốc worksheet của Office Open XML
        the table of texts is something else | refused | P06-120 Một phần của tệp .xlsx không đúng loại; a.xlsx › xl/sharedStrings.xml; thẻ gốc table của "http://schemas.openxmlformats.org/spreadsheetml/2006/main"; thẻ gốc sst của Office Open XML
        the table of styles is something else | refused | P06-120 Một phần của tệp .xlsx không đúng loại; a.xlsx › xl/styles.xml; thẻ gốc table của "http://schemas.openxmlformats.org/spreadsheetml/2006/main"; thẻ gốc styleSheet của Office Open XML
        calculation by hand without formulas | read | A1 Number 1 | A2 Text chữ
        calculation by hand | read | P06-136 Tệp để chế độ tính tay; a.xlsx; chế độ tính tay (Manual) | A1 Number 1 =
        an unknown date system | refused | P06-124 Nội dung của tệp có thể hiểu theo hai cách; a.xlsx › xl/workbook.xml; date1904="maybe"; 0 hoặc 1
        two date systems | refused | P06-124 Nội dung của tệp có thể hiểu theo hai cách; a.xlsx › xl/workbook.xml; thẻ workbookPr lặp lại hoặc nằm ngoài chỗ của nó
        two lists of sheets | refused | P06-124 Nội dung của tệp có thể hiểu theo hai cách; a.xlsx › xl/workbook.xml; thẻ sheets lặp lại hoặc nằm ngoài chỗ của nó
        sheets hidden in an alternative | refused | P06-124 Nội dung của tệp có thể hiểu theo hai cách; a.xlsx › xl/workbook.xml; thẻ sheets lặp lại hoặc nằm ngoài chỗ của nó
        an alternative without values | read | A1 Number 1 | A2 Text chữ
        names before the sheets | read | A1 Number 1 | A2 Text chữ
        a name set twice | refused | P06-127 Tên đã đặt cho ô bị mâu thuẫn; a.xlsx › xl/workbook.xml; tên Ten đặt hai lần
        a name without a name | refused | P06-127 Tên đã đặt cho ô bị mâu thuẫn; a.xlsx › xl/workbook.xml; tên thứ 1 không ghi tên
        a name cut by a comment | refused | P06-127 Tên đã đặt cho ô bị mâu thuẫn; a.xlsx › xl/workbook.xml; nội dung của tên ten bị ngắt bởi ghi chú hoặc thẻ lạ
        XML that breaks off | refused | P06-122 Nội dung XML của tệp bị hỏng; a.xlsx › S; dòng 2, vị trí 192 của phần XML
        XML with something after its end | refused | P06-122 Nội dung XML của tệp bị hỏng; a.xlsx › S; dòng 2, vị trí 198 của phần XML
        an empty part | refused | P06-122 Nội dung XML của tệp bị hỏng; a.xlsx › S; dòng 0, vị trí 0 của phần XML
        a part of blanks | refused | P06-122 Nội dung XML của tệp bị hỏng; a.xlsx › S; dòng 0, vị trí 0 của phần XML
        an undefined entity | refused | P06-122 Nội dung XML của tệp bị hỏng; a.xlsx › S; dòng 2, vị trí 114 của phần XML
        an undeclared prefix | refused | P06-122 Nội dung XML của tệp bị hỏng; a.xlsx › S; dòng 2, vị trí 111 của phần XML
        an attribute given twice | refused | P06-122 Nội dung XML của tệp bị hỏng; a.xlsx › S; dòng 2, vị trí 110 của phần XML
        a character that XML forbids | refused | P06-122 Nội dung XML của tệp bị hỏng; a.xlsx › S; dòng 2, vị trí 115 của phần XML
        bytes that are no UTF-8 | refused | P06-122 Nội dung XML của tệp bị hỏng; a.xlsx › xl/sharedStrings.xml; dòng 1, vị trí 79 của phần XML
        UTF-16 with a mark | read | A1 Text chữ
        UTF-16 big-endian with a mark | read | A1 Text chữ
        UTF-16 without a mark | read | A1 Text chữ
        UTF-8 that says it is UTF-16 | refused | P06-122 Nội dung XML của tệp bị hỏng; a.xlsx › S; dòng 0, vị trí 0 của phần XML
        UTF-32 | refused | P06-124 Nội dung của tệp có thể hiểu theo hai cách; a.xlsx › S; bảng mã utf-32
        a declaration of an old code page | refused | P06-124 Nội dung của tệp có thể hiểu theo hai cách; a.xlsx › S; bảng mã iso-8859-1
        a declaration of an unknown code page | refused | P06-122 Nội dung XML của tệp bị hỏng; a.xlsx › S; dòng 1, vị trí 31 của phần XML
        a declaration of UTF-7 | refused | P06-122 Nội dung XML của tệp bị hỏng; a.xlsx › S; dòng 1, vị trí 31 của phần XML
        no declaration | read | A1 Number 1 | A2 Text chữ
        a mark before the declaration | read | A1 Number 1 | A2 Text chữ
        XML 1.1 | refused | P06-122 Nội dung XML của tệp bị hỏng; a.xlsx › S; dòng 1, vị trí 16 của phần XML
        a document type | refused | P06-123 Tệp chứa khai báo DOCTYPE; a.xlsx › S; có khai báo DOCTYPE
        a billion laughs | refused | P06-123 Tệp chứa khai báo DOCTYPE; a.xlsx › S; có khai báo DOCTYPE
        a file of the reader's machine | refused | P06-123 Tệp chứa khai báo DOCTYPE; a.xlsx › S; có khai báo DOCTYPE
        a word between the cells | refused | P06-124 Nội dung của tệp có thể hiểu theo hai cách; a.xlsx › S; có chữ nằm giữa các thẻ, ngoài giá trị
        CDATA between the cells | refused | P06-124 Nội dung của tệp có thể hiểu theo hai cách; a.xlsx › S; có chữ nằm giữa các thẻ, ngoài giá trị
        a comment between the cells | read | A1 Number 1 | A2 Text chữ
        an instruction between the cells | read | A1 Number 1 | A2 Text chữ
        line breaks between the cells | read | A1 Number 1 | A2 Text chữ
        100 levels | read | A1 Number 1 | A2 Text chữ
        101 levels | refused | P06-116 Tệp vượt giới hạn cho phép; a.xlsx › S; số tầng lồng nhau của XML: 101 tầng; nhiều nhất 100 tầng
        200,000 levels | refused | P06-116 Tệp vượt giới hạn cho phép; a.xlsx › S; số tầng lồng nhau của XML: 101 tầng; nhiều nhất 100 tầng
        a token of 1 MiB | read | A1 Number 1 | A2 Text chữ
        a token of 1 MiB and a byte | refused | P06-116 Tệp vượt giới hạn cho phép; a.xlsx › S; một thẻ hoặc một đoạn chữ của XML: 1.048.577 byte; nhiều nhất 1.048.576 byte
        a comment of 2 MiB full of tags | refused | P06-116 Tệp vượt giới hạn cho phép; a.xlsx › S; một thẻ hoặc một đoạn chữ của XML: 2.100.007 byte; nhiều nhất 1.048.576 byte
        an attribute of 2 MiB | refused | P06-116 Tệp vượt giới hạn cho phép; a.xlsx › S; một thẻ hoặc một đoạn chữ của XML: 2.097.168 byte; nhiều nhất 1.048.576 byte
        a CDATA of 2 MiB | refused | P06-116 Tệp vượt giới hạn cho phép; a.xlsx › S; một thẻ hoặc một đoạn chữ của XML: 2.100.012 byte; nhiều nhất 1.048.576 byte
        an instruction of 2 MiB | refused | P06-116 Tệp vượt giới hạn cho phép; a.xlsx › S; một thẻ hoặc một đoạn chữ của XML: 2.100.006 byte; nhiều nhất 1.048.576 byte
        a comment without an end | refused | P06-122 Nội dung XML của tệp bị hỏng; a.xlsx › S; dòng 2, vị trí 202 của phần XML
        UTF-16 of more than 8 MiB | refused | P06-116 Tệp vượt giới hạn cho phép; a.xlsx › S; một phần XML mã hóa UTF-16: 8.389.014 byte; nhiều nhất 8.388.608 byte
        two tables of cells | refused | P06-124 Nội dung của tệp có thể hiểu theo hai cách; a.xlsx › S; thẻ sheetData lặp lại hoặc nằm ngoài chỗ của nó
        two lists of merged cells | refused | P06-124 Nội dung của tệp có thể hiểu theo hai cách; a.xlsx › S; thẻ mergeCells lặp lại hoặc nằm ngoài chỗ của nó
        cells of the other conformance class | refused | P06-124 Nội dung của tệp có thể hiểu theo hai cách; a.xlsx › S; thẻ sheetData lặp lại hoặc nằm ngoài chỗ của nó
        cells hidden in an alternative | refused | P06-124 Nội dung của tệp có thể hiểu theo hai cách; a.xlsx › S; thẻ sheetData lặp lại hoặc nằm ngoài chỗ của nó
        rows outside of the table | refused | P06-124 Nội dung của tệp có thể hiểu theo hai cách; a.xlsx › S; thẻ row lặp lại hoặc nằm ngoài chỗ của nó
        cells inside an extension | refused | P06-124 Nội dung của tệp có thể hiểu theo hai cách; a.xlsx › S; thẻ c lặp lại hoặc nằm ngoài chỗ của nó
        an extension of Excel | read | A1 Number 1
        no table of cells | refused | P06-124 Nội dung của tệp có thể hiểu theo hai cách; a.xlsx › S; trang không có bảng ô (sheetData)
        a table of cells of an unknown vocabulary | refused | P06-124 Nội dung của tệp có thể hiểu theo hai cách; a.xlsx › S; thẻ sheetData lặp lại hoặc nằm ngoài chỗ của nó
        a merged range that is none | refused | P06-124 Nội dung của tệp có thể hiểu theo hai cách; a.xlsx › S; vùng trộn ô ghi "B2:A1"
        a merged range without an address | refused | P06-124 Nội dung của tệp có thể hiểu theo hai cách; a.xlsx › S; vùng trộn ô ghi ""
        a merged range of one cell | read
        hidden columns beyond the last | refused | P06-124 Nội dung của tệp có thể hiểu theo hai cách; a.xlsx › S; cột ẩn ghi từ "1" đến "16385"
        all columns hidden | read
        columns neither hidden nor shown | read
        hidden columns without an end | refused | P06-124 Nội dung của tệp có thể hiểu theo hai cách; a.xlsx › S; cột ẩn ghi từ "1" đến ""
        a cell given twice | refused | P06-129 Ô hoặc dòng lặp lại hay sai thứ tự; a.xlsx › S; ở dòng 1, ô ghi địa chỉ "A1" đứng sau ô A1; mỗi ô một lần, trong dòng của nó, từ trái sang phải
        an empty cell given twice | refused | P06-129 Ô hoặc dòng lặp lại hay sai thứ tự; a.xlsx › S; ở dòng 1, ô ghi địa chỉ "A1" đứng sau ô A1; mỗi ô một lần, trong dòng của nó, từ trái sang phải
        cells from right to left | refused | P06-129 Ô hoặc dòng lặp lại hay sai thứ tự; a.xlsx › S; ở dòng 1, ô ghi địa chỉ "A1" đứng sau ô B1; mỗi ô một lần, trong dòng của nó, từ trái sang phải
        a cell outside of its row | refused | P06-129 Ô hoặc dòng lặp lại hay sai thứ tự; a.xlsx › S; ở dòng 1, ô ghi địa chỉ "A2"; mỗi ô một lần, trong dòng của nó, từ trái sang phải
        a cell with small letters | refused | P06-129 Ô hoặc dòng lặp lại hay sai thứ tự; a.xlsx › S; ở dòng 1, ô ghi địa chỉ "a1"; mỗi ô một lần, trong dòng của nó, từ trái sang phải
        a cell with a fixed address | refused | P06-129 Ô hoặc dòng lặp lại hay sai thứ tự; a.xlsx › S; ở dòng 1, ô ghi địa chỉ "$A$1"; mỗi ô một lần, trong dòng của nó, từ trái sang phải
        a cell with an empty address | refused | P06-129 Ô hoặc dòng lặp lại hay sai thứ tự; a.xlsx › S; ở dòng 1, ô ghi địa chỉ ""; mỗi ô một lần, trong dòng của nó, từ trái sang phải
        a cell whose address has no row | refused | P06-129 Ô hoặc dòng lặp lại hay sai thứ tự; a.xlsx › S; ở dòng 1, ô ghi địa chỉ "A"; mỗi ô một lần, trong dòng của nó, từ trái sang phải
        a cell whose row begins with zero | refused | P06-129 Ô hoặc dòng lặp lại hay sai thứ tự; a.xlsx › S; ở dòng 1, ô ghi địa chỉ "A01"; mỗi ô một lần, trong dòng của nó, từ trái sang phải
        the last column | read | XFD1 Number 1
        a cell beyond the last column | refused | P06-129 Ô hoặc dòng lặp lại hay sai thứ tự; a.xlsx › S; ở dòng 1, ô ghi địa chỉ "XFE1"; mỗi ô một lần, trong dòng của nó, từ trái sang phải
        a cell without address beyond the last column | refused | P06-129 Ô hoặc dòng lặp lại hay sai thứ tự; a.xlsx › S; ở dòng 1, ô không ghi địa chỉ đứng sau ô XFD1; mỗi ô một lần, trong dòng của nó, từ trái sang phải
        cells with and without addresses | read | A1 Number 1 | C1 Number 2 | D1 Number 3
        a row given twice | refused | P06-129 Ô hoặc dòng lặp lại hay sai thứ tự; a.xlsx › S; dòng ghi địa chỉ "1" đứng sau dòng 1; số dòng tăng dần, mỗi dòng một lần
        rows upwards | refused | P06-129 Ô hoặc dòng lặp lại hay sai thứ tự; a.xlsx › S; dòng ghi địa chỉ "1" đứng sau dòng 2; số dòng tăng dần, mỗi dòng một lần
        a row without a number after the last | refused | P06-129 Ô hoặc dòng lặp lại hay sai thứ tự; a.xlsx › S; dòng không ghi địa chỉ đứng sau dòng 1048576; số dòng tăng dần, mỗi dòng một lần
        the last row | read | XFD1048576 Number 1
        a row beyond the last | refused | P06-129 Ô hoặc dòng lặp lại hay sai thứ tự; a.xlsx › S; dòng ghi địa chỉ "1048577"; số dòng tăng dần, mỗi dòng một lần
        row zero | refused | P06-129 Ô hoặc dòng lặp lại hay sai thứ tự; a.xlsx › S; dòng ghi địa chỉ "0"; số dòng tăng dần, mỗi dòng một lần
        a row that begins with zero | refused | P06-129 Ô hoặc dòng lặp lại hay sai thứ tự; a.xlsx › S; dòng ghi địa chỉ "01"; số dòng tăng dần, mỗi dòng một lần
        a row of a large number | refused | P06-129 Ô hoặc dòng lặp lại hay sai thứ tự; a.xlsx › S; dòng ghi địa chỉ "99999999999999999999"; số dòng tăng dần, mỗi dòng một lần
        a row that is no number | refused | P06-129 Ô hoặc dòng lặp lại hay sai thứ tự; a.xlsx › S; dòng ghi địa chỉ "một"; số dòng tăng dần, mỗi dòng một lần
        a row neither hidden nor shown | read | A1 Number 1
        a cell without a row | refused | P06-124 Nội dung của tệp có thể hiểu theo hai cách; a.xlsx › S; thẻ lạ c giữa các dòng và ô
        a foreign element between rows | refused | P06-124 Nội dung của tệp có thể hiểu theo hai cách; a.xlsx › S; thẻ lạ x:row giữa các dòng và ô
        a row of the other conformance class | refused | P06-124 Nội dung của tệp có thể hiểu theo hai cách; a.xlsx › S; thẻ lạ row giữa các dòng và ô
        an alternative between rows | refused | P06-124 Nội dung của tệp có thể hiểu theo hai cách; a.xlsx › S; thẻ lạ mc:AlternateContent giữa các dòng và ô | P06-124 Nội dung của tệp có thể hiểu theo hai cách; a.xlsx › S; thẻ row lặp lại hoặc nằm ngoài chỗ của nó
        a foreign element between cells | refused | P06-124 Nội dung của tệp có thể hiểu theo hai cách; a.xlsx › S; thẻ lạ x giữa các dòng và ô
        a word inside a cell | refused | P06-124 Nội dung của tệp có thể hiểu theo hai cách; a.xlsx › S; có chữ nằm giữa các thẻ, ngoài giá trị
        a foreign element inside a cell | refused | P06-130 Nội dung ô có thể hiểu theo hai cách; a.xlsx › S › A1; thẻ x:v lặp lại hoặc không có chỗ trong ô
        an extension inside a cell | read | A1 Number 1
        an attribute of another vocabulary | read | A1 Number 1
        a cell inside a cell | refused | P06-130 Nội dung ô có thể hiểu theo hai cách; a.xlsx › S › A1; thẻ c lặp lại hoặc không có chỗ trong ô
        a comment inside a number | refused | P06-130 Nội dung ô có thể hiểu theo hai cách; a.xlsx › S › A1; giá trị hoặc công thức của ô bị ngắt bởi ghi chú hoặc thẻ lạ
        a comment before a number | refused | P06-130 Nội dung ô có thể hiểu theo hai cách; a.xlsx › S › A1; giá trị hoặc công thức của ô bị ngắt bởi ghi chú hoặc thẻ lạ
        an instruction inside a number | refused | P06-130 Nội dung ô có thể hiểu theo hai cách; a.xlsx › S › A1; giá trị hoặc công thức của ô bị ngắt bởi ghi chú hoặc thẻ lạ
        CDATA inside a number | refused | P06-130 Nội dung ô có thể hiểu theo hai cách; a.xlsx › S › A1; giá trị hoặc công thức của ô bị ngắt bởi ghi chú hoặc thẻ lạ
        a number in CDATA | read | A1 Number 12802
        an element inside a number | refused | P06-130 Nội dung ô có thể hiểu theo hai cách; a.xlsx › S › A1; giá trị hoặc công thức của ô bị ngắt bởi ghi chú hoặc thẻ lạ
        a number written as character references | read | A1 Number 12802
        two values | refused | P06-130 Nội dung ô có thể hiểu theo hai cách; a.xlsx › S › A1; thẻ v lặp lại hoặc không có chỗ trong ô
        two formulas | refused | P06-130 Nội dung ô có thể hiểu theo hai cách; a.xlsx › S › A1; thẻ f lặp lại hoặc không có chỗ trong ô
        a formula after the value | refused | P06-130 Nội dung ô có thể hiểu theo hai cách; a.xlsx › S › A1; thẻ f lặp lại hoặc không có chỗ trong ô
        a value and a text in place | refused | P06-130 Nội dung ô có thể hiểu theo hai cách; a.xlsx › S › A1; thẻ v lặp lại hoặc không có chỗ trong ô
        a text in place in a number cell | refused | P06-130 Nội dung ô có thể hiểu theo hai cách; a.xlsx › S › A1; thẻ is lặp lại hoặc không có chỗ trong ô
        a value in a cell of text in place | refused | P06-130 Nội dung ô có thể hiểu theo hai cách; a.xlsx › S › A1; loại ô t="inlineStr"
        an unknown type | refused | P06-130 Nội dung ô có thể hiểu theo hai cách; a.xlsx › S › A1; loại ô t="x"
        an empty cell of unknown type | read
        a number with a comma | refused | P06-131 Giá trị lưu trong ô không đúng kiểu; a.xlsx › S › A1; 12,5; một con số viết theo chuẩn của tệp .xlsx
        a number with a blank inside | refused | P06-131 Giá trị lưu trong ô không đúng kiểu; a.xlsx › S › A1; 12 802; một con số viết theo chuẩn của tệp .xlsx
        a number between blanks | read | A1 Number 12802
        a number between hard blanks | refused | P06-131 Giá trị lưu trong ô không đúng kiểu; a.xlsx › S › A1;  12802; một con số viết theo chuẩn của tệp .xlsx
        a number of blanks only | refused | P06-131 Giá trị lưu trong ô không đúng kiểu; a.xlsx › S › A1;  ; một con số viết theo chuẩn của tệp .xlsx
        a number with a plus | refused | P06-131 Giá trị lưu trong ô không đúng kiểu; a.xlsx › S › A1; +5; một con số viết theo chuẩn của tệp .xlsx
        a number with two points | refused | P06-131 Giá trị lưu trong ô không đúng kiểu; a.xlsx › S › A1; 1.2.3; một con số viết theo chuẩn của tệp .xlsx
        no number | refused | P06-131 Giá trị lưu trong ô không đúng kiểu; a.xlsx › S › A1; NaN; một con số viết theo chuẩn của tệp .xlsx
        an infinite number | refused | P06-131 Giá trị lưu trong ô không đúng kiểu; a.xlsx › S › A1; INF; một con số viết theo chuẩn của tệp .xlsx
        a number too large | refused | P06-131 Giá trị lưu trong ô không đúng kiểu; a.xlsx › S › A1; 1E999; một con số viết theo chuẩn của tệp .xlsx
        a hexadecimal number | refused | P06-131 Giá trị lưu trong ô không đúng kiểu; a.xlsx › S › A1; 0x10; một con số viết theo chuẩn của tệp .xlsx
        full-width digits | refused | P06-131 Giá trị lưu trong ô không đúng kiểu; a.xlsx › S › A1; １２; một con số viết theo chuẩn của tệp .xlsx
        a number with an exponent | read | A1 Number 1.2802E4 | B1 Number -1e-05
        a number of seventeen digits | read | A1 Number 12.802000000000001
        a truth value in words | read | A1 Boolean true
        a truth value of two | refused | P06-131 Giá trị lưu trong ô không đúng kiểu; a.xlsx › S › A1; 2; 0 hoặc 1
        errors | read | A1 Error #N/A | B1 Error #DIV/0! =
        a date in words | refused | P06-131 Giá trị lưu trong ô không đúng kiểu; a.xlsx › S › A1; 14/08/2022; ngày dạng 2022-08-14
        a date that never was | refused | P06-131 Giá trị lưu trong ô không đúng kiểu; a.xlsx › S › A1; 2022-02-30; ngày dạng 2022-08-14
        a date before all serial numbers | refused | P06-131 Giá trị lưu trong ô không đúng kiểu; a.xlsx › S › A1; 1899-12-31; ngày dạng 2022-08-14
        an ISO date | read | A1 Number 44787 date
        an ISO date in the 1904 system | read | A1 Number 43325 date
        a style that is not there | refused | P06-133 Ô trỏ tới kiểu định dạng không có trong tệp; a.xlsx › S › A1; kiểu ô số 1; tệp có 1 kiểu, đánh số từ 0
        a style that is no number | refused | P06-133 Ô trỏ tới kiểu định dạng không có trong tệp; a.xlsx › S › A1; kiểu ô số -1; tệp có 1 kiểu, đánh số từ 0
        an empty cell with a style that is not there | read
        a workbook without cell styles | read | A1 Number 1 | B1 Number 2
        a format id that means nothing | read | A1 Number 1
        a format id that is no number | refused | P06-125 Bảng định dạng của tệp bị lỗi; a.xlsx › xl/styles.xml; kiểu ô thứ 0 có numFmtId "x"
        a built-in format set anew | read | A1 Number 1 0.00
        a format without a code | refused | P06-125 Bảng định dạng của tệp bị lỗi; a.xlsx › xl/styles.xml; định dạng số 170
        a format with two codes | refused | P06-125 Bảng định dạng của tệp bị lỗi; a.xlsx › xl/styles.xml; định dạng số 170 d
        a format with one code twice | read | A1 Number 1 d date
        two tables of cell styles | refused | P06-124 Nội dung của tệp có thể hiểu theo hai cách; a.xlsx › xl/styles.xml; thẻ cellXfs lặp lại hoặc nằm ngoài chỗ của nó
        another element among the styles | refused | P06-125 Bảng định dạng của tệp bị lỗi; a.xlsx › xl/styles.xml; kiểu ô thứ 1 có numFmtId ""
        65,536 styles | read | A1 Number 1
        65,537 styles | refused | P06-116 Tệp vượt giới hạn cho phép; a.xlsx › xl/styles.xml; số kiểu định dạng ô: 65.537 kiểu; nhiều nhất 65.536 kiểu
        a part inside a style | read | A1 Number 1 0%
        a hundred and one faults | refused | P06-137 Còn nhiều phát hiện khác trong tệp; a.xlsx; còn 1 phát hiện không kể ra | P06-131 Giá trị lưu trong ô không đúng kiểu; a.xlsx › S › A1; x; một con số viết theo chuẩn của tệp .xlsx | P06-131 Giá trị lưu trong ô không đúng kiểu; a.xlsx › S › A2; x; một con số viết theo chuẩn của tệp .xlsx
        a text that is not there | refused | P06-132 Ô trỏ tới đoạn chữ không có trong tệp; a.xlsx › S › A1; chuỗi số 1; tệp có 1 chuỗi, đánh số từ 0
        a text with a negative number | refused | P06-132 Ô trỏ tới đoạn chữ không có trong tệp; a.xlsx › S › A1; chuỗi số -1; tệp có 1 chuỗi, đánh số từ 0
        a text whose number is none | refused | P06-132 Ô trỏ tới đoạn chữ không có trong tệp; a.xlsx › S › A1; chuỗi số a; tệp có 1 chuỗi, đánh số từ 0
        a text whose number has a point | refused | P06-132 Ô trỏ tới đoạn chữ không có trong tệp; a.xlsx › S › A1; chuỗi số 0.0; tệp có 1 chuỗi, đánh số từ 0
        an empty text | read | B1 Text b
        a text with two pieces | refused | P06-124 Nội dung của tệp có thể hiểu theo hai cách; a.xlsx › xl/sharedStrings.xml; thẻ t lặp lại hoặc không có chỗ trong một đoạn chữ
        a plain text with runs | refused | P06-124 Nội dung của tệp có thể hiểu theo hai cách; a.xlsx › xl/sharedStrings.xml; thẻ r lặp lại hoặc không có chỗ trong một đoạn chữ
        runs before a plain text | refused | P06-124 Nội dung của tệp có thể hiểu theo hai cách; a.xlsx › xl/sharedStrings.xml; thẻ t lặp lại hoặc không có chỗ trong một đoạn chữ
        a run with two pieces | refused | P06-124 Nội dung của tệp có thể hiểu theo hai cách; a.xlsx › xl/sharedStrings.xml; thẻ t lặp lại hoặc không có chỗ trong một đoạn chữ
        a run without a piece | read | A1 Text b
        a comment inside a text | refused | P06-124 Nội dung của tệp có thể hiểu theo hai cách; a.xlsx › xl/sharedStrings.xml; chữ của một ô bị ngắt bởi ghi chú hoặc thẻ lạ
        a text in CDATA | read | A1 Text a < b
        a text of blanks | read | A1 Text
        phonetic signs | read | A1 Text a
        another element among the texts | refused | P06-124 Nội dung của tệp có thể hiểu theo hai cách; a.xlsx › xl/sharedStrings.xml; thẻ lạ x giữa các chuỗi
        a table of cells among the texts | refused | P06-124 Nội dung của tệp có thể hiểu theo hai cách; a.xlsx › xl/sharedStrings.xml; thẻ lạ sheetData giữa các chuỗi
        escaped characters | read | A1 Text a→b¶c_x0041__xZZZZ__x00
        half a character, escaped | read | A1 Text a�b
        200,000 texts | read | A1 Number 1
        200,001 texts | refused | P06-116 Tệp vượt giới hạn cho phép; a.xlsx › xl/sharedStrings.xml; số chuỗi dùng chung: 200.001 chuỗi; nhiều nhất 200.000 chuỗi
        a comment inside a text in place | refused | P06-124 Nội dung của tệp có thể hiểu theo hai cách; a.xlsx › S; chữ của một ô bị ngắt bởi ghi chú hoặc thẻ lạ
        two texts in place | refused | P06-130 Nội dung ô có thể hiểu theo hai cách; a.xlsx › S › A1; thẻ is lặp lại hoặc không có chỗ trong ô
        the text of a formula | read | A1 Text 12.802 =
        the empty text of a formula | read | A1 Text  =
        a text without a formula | read | A1 Text 12.802
        a shared formula | read | A1 Number 1 = | B1 Number 2 =
        a file of 20 MiB and a byte | refused | P06-116 Tệp vượt giới hạn cho phép; a.xlsx; dung lượng một tệp: 20.971.521 byte; nhiều nhất 20.971.520 byte
        a GiB of spaces | refused | P06-116 Tệp vượt giới hạn cho phép; a.xlsx › xl/worksheets/sheet1.xml; một trang tính sau khi giải nén: 1.073.741.824 byte; nhiều nhất 67.108.864 byte
        a GiB of spaces that claims to be small | refused | P06-117 Tệp bị hỏng; a.xlsx › xl/worksheets/sheet1.xml; nội dung phần xl/worksheets/sheet1.xml không khớp mã kiểm tra của tệp
        65 MiB of spaces in a worksheet | refused | P06-116 Tệp vượt giới hạn cho phép; a.xlsx › xl/worksheets/sheet1.xml; một trang tính sau khi giải nén: 68.157.692 byte; nhiều nhất 67.108.864 byte
        33 MiB of spaces in the table of texts | refused | P06-116 Tệp vượt giới hạn cho phép; a.xlsx › xl/sharedStrings.xml; một phần khác sau khi giải nén: 34.603.199 byte; nhiều nhất 33.554.432 byte
        three worksheets of 50 MiB | refused | P06-116 Tệp vượt giới hạn cho phép; a.xlsx › xl/worksheets/sheet3.xml; tất cả các phần được đọc sau khi giải nén: 157.291.019 byte; nhiều nhất 134.217.728 byte
        1,048,576 styled rows | read
        2,000,000 styled empty cells | read
        400,000 numbers | read | A1 Number 1 | B1 Number 1 | C1 Number 1 | D1 Number 1 | E1 Number 1 | F1 Number 1
        400,001 numbers in two sheets | refused | P06-116 Tệp vượt giới hạn cho phép; a.xlsx › T; số ô có nội dung: 400.001 ô; nhiều nhất 400.000 ô
        8 Mi characters of texts | read | A1 Number 1 | A2 Text chữ | A3 Text xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | A4 Text xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | A5 Text xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | A6 Text xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
        8 Mi and one characters of texts | refused | P06-116 Tệp vượt giới hạn cho phép; a.xlsx › S; tổng số ký tự của các ô: 8.388.609 ký tự; nhiều nhất 8.388.608 ký tự
        8 Mi and one characters in the table of texts | refused | P06-116 Tệp vượt giới hạn cho phép; a.xlsx › xl/sharedStrings.xml; tổng số ký tự của các ô: 8.388.611 ký tự; nhiều nhất 8.388.608 ký tự
        50,000 defined names | read | A1 Number 1 | A2 Text chữ
        100,001 defined names | refused | P06-116 Tệp vượt giới hạn cho phép; a.xlsx › xl/workbook.xml; số tên đã đặt (defined names): 100.001 tên; nhiều nhất 100.000 tên
        200,000 merged ranges | read | A1 Number 1 | A2 Text chữ
        200,001 merged ranges | refused | P06-116 Tệp vượt giới hạn cho phép; a.xlsx › S; số vùng trộn ô: 200.001 vùng; nhiều nhất 200.000 vùng
        10,001 relationships | refused | P06-116 Tệp vượt giới hạn cho phép; a.xlsx › xl/_rels/workbook.xml.rels; số liên kết giữa các phần: 10.001 liên kết; nhiều nhất 10.000 liên kết
        a text of 500,000 runs | read | A1 Number 1 | A2 Text chữ
        an element of 100,000 attributes | read | A1 Number 1 | A2 Text chữ
        a number of 100,000 digits | refused | P06-131 Giá trị lưu trong ô không đúng kiểu; a.xlsx › S › A1; 9999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999…; một con số viết theo chuẩn của tệp .xlsx
        a number of 100,000 decimals | refused | P06-131 Giá trị lưu trong ô không đúng kiểu; a.xlsx › S › A1; 0.11111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111…; một con số viết theo chuẩn của tệp .xlsx
        """;
}
