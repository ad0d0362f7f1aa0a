namespace ProxySimulator;

/// <summary>The modes of a session.</summary>
internal static class SessionMode
{
    public const string MessageOnly = "message-only";
    public const string VoiceOnly = "voice-only";
    public const string VoiceAndMessage = "voice-and-message";

    public static bool IsValid(string mode) => mode is MessageOnly or VoiceOnly or VoiceAndMessage;
}
