using System.Collections.Immutable;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Project06Report.Tests.Architecture;

/// <summary>A type another type uses: by its namespace, its name and the assembly it comes from.</summary>
internal readonly record struct UsedType(string Assembly, string Namespace, string Name);

/// <summary>Which types the types of an assembly use, read off its metadata and its code: base types, signatures, attributes and every
/// instruction, so that a name written in full counts as one brought in by <c>using</c>. Constants and <c>nameof</c> leave no trace.</summary>
internal sealed class TypeUses : IDisposable
{
    private static readonly Dictionary<short, OpCode> Opcodes = typeof(OpCodes)
        .GetFields()
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    private readonly PEReader file;
    private readonly MetadataReader metadata;
    private readonly string assembly;
    private readonly Signatures signatures;

    public TypeUses(string path)
    {
        file = new(File.OpenRead(path));
        metadata = file.GetMetadataReader();
        assembly = metadata.GetString(metadata.GetAssemblyDefinition().Name);
        signatures = new(this);
    }

    /// <summary>Each type, nested ones counted to the outermost, with each type it uses.</summary>
    public IEnumerable<(UsedType User, UsedType Used)> All =>
        metadata
            .TypeDefinitions.SelectMany(handle => UsesOf(handle).Select(used => (Outermost(handle), used)))
            .Distinct();

    public void Dispose() => file.Dispose();

    private List<UsedType> UsesOf(TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        var uses = new List<UsedType>();
        uses.AddRange(Named(type.BaseType));
        uses.AddRange(
            type.GetInterfaceImplementations()
                .SelectMany(made => Named(metadata.GetInterfaceImplementation(made).Interface))
        );
        uses.AddRange(type.GetGenericParameters().SelectMany(Constraints));
        uses.AddRange(type.GetCustomAttributes().SelectMany(Attribute));
        uses.AddRange(
            type.GetFields()
                .SelectMany(field => metadata.GetFieldDefinition(field).DecodeSignature(signatures, null))
        );
        uses.AddRange(type.GetMethods().SelectMany(method => OfMethod(metadata.GetMethodDefinition(method))));
        return uses;
    }

    private List<UsedType> OfMethod(MethodDefinition method)
    {
        var uses = new List<UsedType>(Flat(method.DecodeSignature(signatures, null)));
        uses.AddRange(method.GetGenericParameters().SelectMany(Constraints));
        uses.AddRange(method.GetCustomAttributes().SelectMany(Attribute));
        if (method.RelativeVirtualAddress != 0)
        {
            uses.AddRange(OfBody(file.GetMethodBody(method.RelativeVirtualAddress)));
        }

        return uses;
    }

    private List<UsedType> OfBody(MethodBodyBlock body)
    {
        var uses = new List<UsedType>();
        if (!body.LocalSignature.IsNil)
        {
            var locals = metadata
                .GetStandaloneSignature(body.LocalSignature)
                .DecodeLocalSignature(signatures, null);
            uses.AddRange(locals.SelectMany(local => local));
        }

        uses.AddRange(body.ExceptionRegions.SelectMany(region => Named(region.CatchType)));
        var code = body.GetILReader();
        while (code.RemainingBytes > 0)
        {
            uses.AddRange(OfInstruction(ref code));
        }

        return uses;
    }

    private ImmutableArray<UsedType> OfInstruction(ref BlobReader code)
    {
        var opcode = ReadOpcode(ref code);
        switch (opcode.OperandType)
        {
            case OperandType.InlineNone:
                return [];
            case OperandType.InlineSwitch:
                var targets = code.ReadInt32();
                code.Offset += sizeof(int) * targets;
                return [];
            case OperandType.InlineField
            or OperandType.InlineMethod
            or OperandType.InlineTok
            or OperandType.InlineType:
                return Named(MetadataTokens.EntityHandle(code.ReadInt32()));
            default:
                code.Offset += SizeOf(opcode.OperandType);
                return [];
        }
    }

    /// <summary>One byte, or two of which the first is FE (ECMA-335 III.1.2.1).</summary>
    private static OpCode ReadOpcode(ref BlobReader code)
    {
        int first = code.ReadByte();
        return Opcodes[unchecked((short)(first == 0xFE ? (first << 8) | code.ReadByte() : first))];
    }

    private static int SizeOf(OperandType operand) =>
        operand switch
        {
            OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar =>
                sizeof(byte),
            OperandType.InlineVar => sizeof(short),
            OperandType.InlineI8 or OperandType.InlineR => sizeof(long),
            _ => sizeof(int),
        };

    private ImmutableArray<UsedType> Named(EntityHandle handle) =>
        handle switch
        {
            { IsNil: true } => [],
            { Kind: HandleKind.TypeDefinition } => [Outermost((TypeDefinitionHandle)handle)],
            { Kind: HandleKind.TypeReference } => [Referenced((TypeReferenceHandle)handle)],
            { Kind: HandleKind.TypeSpecification } => metadata
                .GetTypeSpecification((TypeSpecificationHandle)handle)
                .DecodeSignature(signatures, null),
            { Kind: HandleKind.MemberReference } => OfMember(
                metadata.GetMemberReference((MemberReferenceHandle)handle)
            ),
            { Kind: HandleKind.MethodSpecification } => OfGeneric((MethodSpecificationHandle)handle),
            { Kind: HandleKind.MethodDefinition } =>
            [
                Outermost(metadata.GetMethodDefinition((MethodDefinitionHandle)handle).GetDeclaringType()),
            ],
            { Kind: HandleKind.FieldDefinition } =>
            [
                Outermost(metadata.GetFieldDefinition((FieldDefinitionHandle)handle).GetDeclaringType()),
            ],
            _ => [],
        };

    private ImmutableArray<UsedType> OfMember(MemberReference member)
    {
        var signature =
            member.GetKind() == MemberReferenceKind.Field
                ? member.DecodeFieldSignature(signatures, null)
                : Flat(member.DecodeMethodSignature(signatures, null));
        return [.. Named(member.Parent), .. signature];
    }

    private ImmutableArray<UsedType> OfGeneric(MethodSpecificationHandle handle)
    {
        var method = metadata.GetMethodSpecification(handle);
        return
        [
            .. Named(method.Method),
            .. method.DecodeSignature(signatures, null).SelectMany(argument => argument),
        ];
    }

    private IEnumerable<UsedType> Constraints(GenericParameterHandle parameter) =>
        metadata
            .GetGenericParameter(parameter)
            .GetConstraints()
            .SelectMany(constraint => Named(metadata.GetGenericParameterConstraint(constraint).Type));

    private IEnumerable<UsedType> Attribute(CustomAttributeHandle attribute) =>
        Named(metadata.GetCustomAttribute(attribute).Constructor);

    private static ImmutableArray<UsedType> Flat(MethodSignature<ImmutableArray<UsedType>> signature) =>
        [.. signature.ReturnType, .. signature.ParameterTypes.SelectMany(parameter => parameter)];

    private UsedType Outermost(TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        while (!type.GetDeclaringType().IsNil)
        {
            type = metadata.GetTypeDefinition(type.GetDeclaringType());
        }

        return new(assembly, metadata.GetString(type.Namespace), metadata.GetString(type.Name));
    }

    private UsedType Referenced(TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        while (type.ResolutionScope.Kind == HandleKind.TypeReference)
        {
            type = metadata.GetTypeReference((TypeReferenceHandle)type.ResolutionScope);
        }

        var from = metadata.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope);
        return new(
            metadata.GetString(from.Name),
            metadata.GetString(type.Namespace),
            metadata.GetString(type.Name)
        );
    }

    /// <summary>Every type a signature names.</summary>
    private sealed class Signatures(TypeUses types)
        : ISignatureTypeProvider<ImmutableArray<UsedType>, object?>
    {
        public ImmutableArray<UsedType> GetArrayType(ImmutableArray<UsedType> element, ArrayShape shape) =>
            element;

        public ImmutableArray<UsedType> GetByReferenceType(ImmutableArray<UsedType> element) => element;

        public ImmutableArray<UsedType> GetFunctionPointerType(
            MethodSignature<ImmutableArray<UsedType>> signature
        ) => Flat(signature);

        public ImmutableArray<UsedType> GetGenericInstantiation(
            ImmutableArray<UsedType> generic,
            ImmutableArray<ImmutableArray<UsedType>> arguments
        ) => [.. generic, .. arguments.SelectMany(argument => argument)];

        public ImmutableArray<UsedType> GetGenericMethodParameter(object? context, int index) => [];

        public ImmutableArray<UsedType> GetGenericTypeParameter(object? context, int index) => [];

        public ImmutableArray<UsedType> GetModifiedType(
            ImmutableArray<UsedType> modifier,
            ImmutableArray<UsedType> unmodified,
            bool required
        ) => [.. modifier, .. unmodified];

        public ImmutableArray<UsedType> GetPinnedType(ImmutableArray<UsedType> element) => element;

        public ImmutableArray<UsedType> GetPointerType(ImmutableArray<UsedType> element) => element;

        public ImmutableArray<UsedType> GetPrimitiveType(PrimitiveTypeCode code) => [];

        public ImmutableArray<UsedType> GetSZArrayType(ImmutableArray<UsedType> element) => element;

        public ImmutableArray<UsedType> GetTypeFromDefinition(
            MetadataReader reader,
            TypeDefinitionHandle handle,
            byte rawTypeKind
        ) => types.Named(handle);

        public ImmutableArray<UsedType> GetTypeFromReference(
            MetadataReader reader,
            TypeReferenceHandle handle,
            byte rawTypeKind
        ) => types.Named(handle);

        public ImmutableArray<UsedType> GetTypeFromSpecification(
            MetadataReader reader,
            object? context,
            TypeSpecificationHandle handle,
            byte rawTypeKind
        ) => types.Named(handle);
    }
}
