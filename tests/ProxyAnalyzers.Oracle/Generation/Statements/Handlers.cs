using System.Collections.Immutable;

namespace ProxyAnalyzers.Oracle.Generation.Statements;

/// <summary>Something goes wrong, or ends in order.</summary>
internal static class Handlers
{
    public static ImmutableArray<Statement> All { get; } =
    [
        new("try and catch", 3, TryCatch, Nesting.IsPossible),
        new("try and finally", 2, TryFinally, Nesting.IsPossible),
        new("try, catch of anything and finally", 1, TryCatchFinally, Nesting.IsPossible),
        new("lock", 1, Lock, Nesting.IsPossible),
    ];

    private static void TryCatch(Writer writer) => writer.Compound(
        false,
        new Part("try", () => writer.Some(2)),
        new Part(Catch(writer), () => Handle(writer)));

    private static void TryFinally(Writer writer) => writer.Compound(
        false,
        new Part("try", () => writer.Some(3)),
        Finally(writer));

    private static void TryCatchFinally(Writer writer) => writer.Compound(
        false,
        new Part("try", () => writer.Some(2)),
        new Part(Catch(writer), () => Handle(writer)),
        Finally(writer));

    private static void Lock(Writer writer) => writer.Compound(
        false,
        new Part("lock (s_gate)", () => writer.Some(2), scope => scope with { CanAwait = false }));

    private static string Catch(Writer writer)
    {
        var name = writer.NewName("e");
        return writer.Pick(["catch (ApiException)", "catch", $"catch (Exception {name}) when ({name} is ApiException)", $"catch (ApiException {name}) when ({name}.Code == 20500)", "catch (TwilioException)"]);
    }

    private static void Handle(Writer writer)
    {
        switch (writer.Next(4))
        {
            case 0:
                break;
            case 1 when writer.Scope.CanReturn:
                writer.Line("return;");
                writer.Scope = writer.Scope with { HasEnded = true };
                break;
            case 2:
                writer.Line("throw;");
                writer.Scope = writer.Scope with { HasEnded = true };
                break;
            default:
                writer.Some(1);
                break;
        }
    }

    private static Part Finally(Writer writer) =>
        new("finally", () => writer.Some(1), scope => scope with { CanReturn = false }, IsAfter: true);
}
