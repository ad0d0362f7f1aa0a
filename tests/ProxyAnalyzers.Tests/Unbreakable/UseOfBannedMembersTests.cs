using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using ProxyAnalyzers.CodeFixes;
using Xunit;

namespace ProxyAnalyzers.Tests.Unbreakable;

/// <summary>
/// What runs inside somebody's compiler touches neither files nor network, processes, environment, reflection or culture. The build fails
/// on <c>src/BannedSymbols.txt</c>; here the assemblies themselves are asked, generated code included.
/// </summary>
public sealed class UseOfBannedMembersTests
{
    private static readonly ILookup<char, string> s_banned = File.ReadLines(Repository.PathOf("src", "BannedSymbols.txt"))
        .Select(line => line.Split(';')[0]).ToLookup(symbol => symbol[0], symbol => symbol[2..]);

    /// <summary>The compiler writes it into every <c>yield return</c>.</summary>
    private const string ThreadOfIterator = "System.Environment.get_CurrentManagedThreadId";

    public static TheoryData<string> Assemblies => [typeof(ProxyAnalyzer).Assembly.Location, typeof(FetchAndVerifyCodeFixProvider).Assembly.Location];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Assembly_refers_to_no_banned_type(string path) => Read(path, metadata =>
        Assert.Empty(Types(metadata).Where(type => s_banned['T'].Contains(type.Name) || s_banned['N'].Contains(type.Namespace)).Select(type => type.Name)
            .Except(Members(metadata).Contains(ThreadOfIterator) ? [typeof(Environment).FullName!] : [])));

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Assembly_asks_nothing_else_of_the_environment(string path) => Read(path, metadata =>
        Assert.All(Members(metadata).Where(member => member.StartsWith("System.Environment.", StringComparison.Ordinal)), member => Assert.Equal(ThreadOfIterator, member)));

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Assembly_refers_to_no_banned_property(string path) => Read(path, metadata =>
        Assert.Empty(Members(metadata).Select(member => member.Replace(".get_", ".", StringComparison.Ordinal)).Intersect(s_banned['P'])));

    [Fact]
    public void Whatever_reaches_out_of_the_compiler_is_banned() => Assert.Superset(
        new HashSet<string> { "System.IO.File", "System.IO.Directory", "System.Diagnostics.Process", "System.Environment", "System.Activator", "System.Random", "System.Console", "System.Threading.Thread", "System.Reflection.Assembly" },
        s_banned['T'].ToHashSet());

    private static IEnumerable<(string Namespace, string Name)> Types(MetadataReader metadata) =>
        metadata.TypeReferences.Select(metadata.GetTypeReference).Select(type => (metadata.GetString(type.Namespace), NameOf(metadata, type)));

    private static IEnumerable<string> Members(MetadataReader metadata) =>
        from handle in metadata.MemberReferences
        let member = metadata.GetMemberReference(handle)
        where member.Parent.Kind == HandleKind.TypeReference
        select $"{NameOf(metadata, metadata.GetTypeReference((TypeReferenceHandle)member.Parent))}.{metadata.GetString(member.Name)}";

    private static string NameOf(MetadataReader metadata, TypeReference type) => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}";

    private static void Read(string path, Action<MetadataReader> check)
    {
        using var reader = new PEReader(File.OpenRead(path));
        check(reader.GetMetadataReader());
    }
}
