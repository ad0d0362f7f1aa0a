namespace ProxyAnalyzers.Hostile.Damage;

/// <summary>With what an input is compiled.</summary>
internal enum Company
{
    /// <summary>Others of its kind: nothing in it is in their way.</summary>
    Others,

    /// <summary>The files of the sample, and others that need them.</summary>
    Sample,

    /// <summary>Others in Visual Basic.</summary>
    VisualBasic,

    /// <summary>Nothing: it has a namespace of its own, which may be Twilio's.</summary>
    None,
}
