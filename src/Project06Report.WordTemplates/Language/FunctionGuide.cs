namespace Project06Report.WordTemplates.Language;

/// <summary>Every function a template may call, with an example; a test compares the names with the
/// functions.</summary>
public static class FunctionGuide
{
    public static IReadOnlyList<FunctionEntry> All { get; } =
    [
        new("vn.so", "{{ vn.so 46336 }}", "số có dấu chấm hàng nghìn; thêm số chữ số lẻ: {{ vn.so x 1 }}"),
        new(
            "vn.phan_tram",
            "{{ vn.phan_tram 1199 1250 }}",
            "tỷ lệ phần trăm, một chữ số lẻ; thêm số chữ số lẻ ở cuối"
        ),
        new("vn.ty_so", "{{ vn.ty_so 149988 749670 }}", "tử số/mẫu số"),
        new("vn.hai_chu_so", "{{ vn.hai_chu_so 6 }}", "số dưới 10 thêm số 0 ở đầu"),
        new("vn.bang_chu", "{{ vn.bang_chu 46336 }}", "số đọc bằng chữ"),
        new("vn.ngay", "{{ vn.ngay ky.den_ngay }}", "ngày … tháng … năm …"),
        new("vn.ngay_ngan", "{{ vn.ngay_ngan ky.den_ngay }}", "ngày viết gọn"),
        new(
            "vn.liet_ke",
            "{{ vn.liet_ke noi_nhan }}",
            "các phần tử nối bằng dấu phẩy và chữ “và”; "
                + "danh sách bản ghi thì ghi thêm tên mục: {{ vn.liet_ke ds \"ten\" }}"
        ),
        new("vn.thuong_dau", "{{ vn.thuong_dau \"Kế hoạch\" }}", "chữ đầu thành chữ thường"),
        new("vn.hoa_dau", "{{ vn.hoa_dau \"kế hoạch\" }}", "chữ đầu thành chữ hoa"),
        new("array.size", "{{ array.size noi_nhan }}", "số phần tử"),
        new("array.first", "{{ array.first noi_nhan }}", "phần tử đầu"),
        new("array.last", "{{ array.last noi_nhan }}", "phần tử cuối"),
        new("array.join", "{{ array.join noi_nhan \" - \" }}", "nối các phần tử bằng chữ cho trước"),
        new(
            "array.map",
            "{{ array.join (array.map don_vi_thieu \"ten\") \", \" }}",
            "lấy một mục của mỗi phần tử"
        ),
        new("array.reverse", "{{ vn.liet_ke (array.reverse noi_nhan) }}", "đảo thứ tự"),
        new("array.limit", "{{ vn.liet_ke (array.limit noi_nhan 2) }}", "mấy phần tử đầu"),
        new("array.offset", "{{ array.size (array.offset noi_nhan 1) }}", "bỏ mấy phần tử đầu"),
        new("array.concat", "{{ array.size (array.concat noi_nhan noi_nhan) }}", "hai danh sách nối liền"),
        new("array.add", "{{ array.last (array.add noi_nhan \"Lưu\") }}", "thêm một phần tử vào cuối"),
        new("array.compact", "{{ array.size (array.compact noi_nhan) }}", "bỏ phần tử trống"),
        new("array.uniq", "{{ array.size (array.uniq noi_nhan) }}", "bỏ phần tử trùng"),
        new(
            "array.contains",
            "{{ if array.contains noi_nhan \"x\" }}có{{ else }}không{{ end }}",
            "danh sách có phần tử ấy không"
        ),
        new(
            "array.sort",
            "{{ vn.liet_ke (array.sort don_vi_thieu \"ma\") \"ten\" }}",
            "xếp theo thứ tự, hoặc theo một mục"
        ),
        new(
            "array.filter",
            "{{ array.size (array.filter noi_nhan @string.empty) }}",
            "chỉ giữ phần tử mà hàm cho là đúng"
        ),
        new(
            "array.each",
            "{{ vn.liet_ke (array.each noi_nhan @vn.thuong_dau) }}",
            "đổi từng phần tử bằng một hàm"
        ),
        new(
            "array.any",
            "{{ if array.any noi_nhan @string.empty }}có{{ else }}không{{ end }}",
            "có phần tử nào hàm cho là đúng không"
        ),
        new("string.size", "{{ string.size \"Tỉnh\" }}", "số chữ cái"),
        new("string.upcase", "{{ string.upcase \"Tỉnh\" }}", "chữ hoa"),
        new("string.downcase", "{{ string.downcase \"TỈNH\" }}", "chữ thường"),
        new("string.capitalize", "{{ string.capitalize \"tỉnh\" }}", "hoa chữ đầu"),
        new("string.strip", "{{ string.strip \" a \" }}", "bỏ dấu cách hai đầu"),
        new("string.lstrip", "{{ string.lstrip \" a\" }}", "bỏ dấu cách đầu"),
        new("string.rstrip", "{{ string.rstrip \"a \" }}", "bỏ dấu cách cuối"),
        new("string.append", "{{ string.append \"a\" \"b\" }}", "thêm chữ vào cuối"),
        new("string.prepend", "{{ string.prepend \"b\" \"a\" }}", "thêm chữ vào đầu"),
        new("string.contains", "{{ if string.contains \"abc\" \"b\" }}có{{ end }}", "có chứa chữ ấy không"),
        new(
            "string.starts_with",
            "{{ if string.starts_with \"abc\" \"a\" }}có{{ end }}",
            "có bắt đầu bằng chữ ấy không"
        ),
        new(
            "string.ends_with",
            "{{ if string.ends_with \"abc\" \"c\" }}có{{ end }}",
            "có kết thúc bằng chữ ấy không"
        ),
        new("string.replace", "{{ string.replace \"a-b\" \"-\" \"/\" }}", "thay chữ này bằng chữ kia"),
        new("string.remove", "{{ string.remove \"a-b\" \"-\" }}", "bỏ chữ ấy"),
        new("string.split", "{{ array.size (string.split \"a;b\" \";\") }}", "tách chữ thành danh sách"),
        new(
            "string.slice",
            "{{ string.slice \"Tỉnh\" 0 2 }}",
            "một đoạn của chữ: từ chữ thứ mấy (đếm từ 0), bao nhiêu chữ"
        ),
        new("string.empty", "{{ if string.empty \"\" }}trống{{ end }}", "chữ có trống không"),
        new(
            "string.whitespace",
            "{{ if string.whitespace \" \" }}trống{{ end }}",
            "chữ chỉ có dấu cách không"
        ),
        new("math.abs", "{{ math.abs (-5) }}", "giá trị tuyệt đối"),
        new("math.ceil", "{{ math.ceil 2.1 }}", "làm tròn lên"),
        new("math.floor", "{{ math.floor 2.9 }}", "làm tròn xuống"),
        new("math.round", "{{ math.round 2.46 1 }}", "làm tròn nửa lên; thêm số chữ số lẻ"),
        new("math.min", "{{ math.min 2 3 }}", "số nhỏ hơn"),
        new("math.max", "{{ math.max 2 3 }}", "số lớn hơn"),
    ];
}
