using System.Text.Json;
using System.Text.RegularExpressions;

namespace Project06Report.Tests.CommandLine;

/// <summary>What sarif-schema-2.1.0.json (OASIS, Schemata/ of oasis-tcs/sarif-spec) demands of the objects we write: the properties
/// an object may have, those it must have, and what each may hold. No other property is allowed, as in the schema.</summary>
internal static class SarifSchema
{
    private static readonly Dictionary<
        string,
        (string[] Required, Dictionary<string, string> Properties)
    > Objects = new(StringComparer.Ordinal)
    {
        ["sarifLog"] = Object("version runs", "$schema:uri version:=2.1.0 runs:run[]"),
        ["run"] = Object(
            "tool",
            "tool:tool invocations:invocation[] columnKind:=utf16CodeUnits|unicodeCodePoints results:result[]"
        ),
        ["tool"] = Object("driver", "driver:toolComponent"),
        ["toolComponent"] = Object(
            "name",
            "name:string language:~^[a-zA-Z]{2}(-[a-zA-Z]{2})?$ rules:reportingDescriptor[]!"
        ),
        ["reportingDescriptor"] = Object(
            "id",
            "id:string shortDescription:multiformatMessageString fullDescription:multiformatMessageString help:multiformatMessageString defaultConfiguration:reportingConfiguration"
        ),
        ["multiformatMessageString"] = Object("text", "text:string"),
        ["reportingConfiguration"] = Object("", "level:=none|note|warning|error"),
        ["invocation"] = Object("executionSuccessful", "executionSuccessful:boolean exitCode:integer"),
        ["result"] = Object(
            "message",
            "ruleId:string ruleIndex:integer level:=none|note|warning|error message:message locations:location[] relatedLocations:location[]! partialFingerprints:strings suppressions:suppression[]! properties:bag"
        ),
        ["message"] = Object("text", "text:string"),
        ["location"] = Object("", "physicalLocation:physicalLocation logicalLocations:logicalLocation[]!"),
        ["physicalLocation"] = Object("artifactLocation", "artifactLocation:artifactLocation"),
        ["artifactLocation"] = Object("", "uri:uri uriBaseId:string"),
        ["logicalLocation"] = Object("", "name:string fullyQualifiedName:string decoratedName:string"),
        ["suppression"] = Object("kind", "kind:=inSource|external justification:string"),
    };

    /// <returns>Where the log departs from the schema; nothing when it is valid.</returns>
    public static IReadOnlyList<string> Violations(string log)
    {
        using var document = JsonDocument.Parse(log);
        var inShape = InObject("sarifLog", document.RootElement, "$").ToList();
        return inShape.Count > 0
            ? inShape
            : [.. document.RootElement.GetProperty("runs").EnumerateArray().SelectMany(RuleIndexes)];
    }

    /// <summary>§3.27.6: ruleIndex points at the descriptor of ruleId.</summary>
    private static IEnumerable<string> RuleIndexes(JsonElement run)
    {
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        return run.GetProperty("results")
            .EnumerateArray()
            .Where(result =>
                rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()
                != result.GetProperty("ruleId").GetString()
            )
            .Select(result => $"ruleIndex of {result.GetProperty("ruleId")}");
    }

    private static (string[], Dictionary<string, string>) Object(string required, string properties) =>
        (
            required.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            properties
                .Split(' ')
                .Select(property => property.Split(':', 2))
                .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal)
        );

    private static IEnumerable<string> InObject(string kind, JsonElement value, string at)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return [$"{at} is no {kind}"];
        }

        var (required, allowed) = Objects[kind];
        var names = value.EnumerateObject().Select(property => property.Name).ToList();
        return
        [
            .. required.Except(names).Select(name => $"{at} lacks {name}"),
            .. names
                .GroupBy(name => name)
                .Where(name => name.Count() > 1)
                .Select(name => $"{at} has {name.Key} twice"),
            .. value
                .EnumerateObject()
                .SelectMany(property =>
                    allowed.TryGetValue(property.Name, out var type)
                        ? InValue(type, property.Value, $"{at}.{property.Name}")
                        : [$"{at} may not have {property.Name}"]
                ),
        ];
    }

    private static IEnumerable<string> InValue(string type, JsonElement value, string at) =>
        type switch
        {
            _ when type.EndsWith("[]!", StringComparison.Ordinal) => InArray(
                type[..^3],
                value,
                at,
                mustDiffer: true
            ),
            _ when type.EndsWith("[]", StringComparison.Ordinal) => InArray(
                type[..^2],
                value,
                at,
                mustDiffer: false
            ),
            _ when type[0] == '=' => Must(
                value.ValueKind == JsonValueKind.String && type[1..].Split('|').Contains(value.GetString()),
                type,
                at
            ),
            _ when type[0] == '~' => Must(
                value.ValueKind == JsonValueKind.String && Regex.IsMatch(value.GetString()!, type[1..]),
                type,
                at
            ),
            "string" => Must(value.ValueKind == JsonValueKind.String, type, at),
            "boolean" => Must(value.ValueKind is JsonValueKind.True or JsonValueKind.False, type, at),
            "integer" => Must(value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _), type, at),
            "uri" => Must(
                value.ValueKind == JsonValueKind.String
                    && Uri.IsWellFormedUriString(value.GetString(), UriKind.RelativeOrAbsolute),
                type,
                at
            ),
            "strings" => Must(
                value.ValueKind == JsonValueKind.Object
                    && value
                        .EnumerateObject()
                        .All(property => property.Value.ValueKind == JsonValueKind.String),
                type,
                at
            ),
            "bag" => Must(value.ValueKind == JsonValueKind.Object, type, at),
            _ => InObject(type, value, at),
        };

    private static IEnumerable<string> InArray(string type, JsonElement value, string at, bool mustDiffer)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            return [$"{at} is no array"];
        }

        var items = value.EnumerateArray().ToList();
        return
        [
            .. items.SelectMany((item, number) => InValue(type, item, $"{at}[{number}]")),
            .. mustDiffer && items.DistinctBy(item => item.GetRawText()).Count() < items.Count
                ? [$"{at} has an item twice"]
                : Array.Empty<string>(),
        ];
    }

    private static IEnumerable<string> Must(bool holds, string type, string at) =>
        holds ? [] : [$"{at} is not {type}"];
}
