using Twilio.AuthStrategies;
using Twilio.Clients;
using Twilio.Credential;
using Twilio.Exceptions;
using Twilio.Http;

namespace Twilio;

/// <summary>The client that calls use which are given none. One for the whole process, and not synchronised.</summary>
public class TwilioClient
{
    private static string s_username;
    private static string s_password;
    private static string s_accountSid;
    private static string s_region;
    private static string s_edge;
    private static string s_logLevel;
    private static CredentialProvider s_credentialProvider;
    private static ITwilioRestClient s_restClient;
    private static ITwilioRestClient s_noAuthRestClient;

    private TwilioClient()
    {
    }

    /// <summary>Sets user name and password.</summary>
    /// <exception cref="AuthenticationException">One of them is <see langword="null"/>.</exception>
    public static void Init(string username, string password)
    {
        SetUsername(username);
        SetPassword(password);
    }

    /// <summary>Sets user name, password and account.</summary>
    /// <exception cref="AuthenticationException">One of them is <see langword="null"/>.</exception>
    public static void Init(string username, string password, string accountSid)
    {
        Init(username, password);
        SetAccountSid(accountSid);
    }

    /// <summary>Sets where the credentials come from.</summary>
    /// <exception cref="AuthenticationException">It is <see langword="null"/>.</exception>
    public static void Init(CredentialProvider credentialProvider) => SetCredentialProvider(credentialProvider);

    /// <summary>Sets where the credentials come from, and the account.</summary>
    /// <exception cref="AuthenticationException">One of them is <see langword="null"/>.</exception>
    public static void Init(CredentialProvider credentialProvider, string accountSid)
    {
        SetCredentialProvider(credentialProvider);
        SetAccountSid(accountSid);
    }

    /// <summary>Sets where the credentials come from, in place of user name and password.</summary>
    /// <exception cref="AuthenticationException">It is <see langword="null"/>.</exception>
    public static void SetCredentialProvider(CredentialProvider credentialProvider)
    {
        Set(ref s_credentialProvider, credentialProvider, "Credential Provider can not be null");
        InvalidateBasicCreds();
    }

    /// <summary>Sets the user name.</summary>
    /// <exception cref="AuthenticationException">It is <see langword="null"/>.</exception>
    public static void SetUsername(string username)
    {
        Set(ref s_username, username, "Username can not be null");
        InvalidateOAuthCreds();
    }

    /// <summary>Sets the password.</summary>
    /// <exception cref="AuthenticationException">It is <see langword="null"/>.</exception>
    public static void SetPassword(string password)
    {
        Set(ref s_password, password, "Password can not be null");
        InvalidateOAuthCreds();
    }

    /// <summary>Sets the account.</summary>
    /// <exception cref="AuthenticationException">It is <see langword="null"/>.</exception>
    public static void SetAccountSid(string accountSid) => Set(ref s_accountSid, accountSid, "AccountSid can not be null");

    /// <summary>Sets the region.</summary>
    public static void SetRegion(string region)
    {
        s_region = region;
        Invalidate();
    }

    /// <summary>Sets the edge location.</summary>
    public static void SetEdge(string edge)
    {
        s_edge = edge;
        Invalidate();
    }

    /// <summary>Sets the log level.</summary>
    public static void SetLogLevel(string loglevel)
    {
        s_logLevel = loglevel;
        Invalidate();
    }

    /// <summary>The client for requests that anyone may send.</summary>
    public static ITwilioRestClient GetNoAuthRestClient() =>
        s_noAuthRestClient ??= new TwilioRestClient(new NoAuthStrategy(), s_accountSid, s_region, s_edge) { LogLevel = s_logLevel };

    /// <summary>The client.</summary>
    /// <exception cref="AuthenticationException">There are no credentials yet.</exception>
    public static ITwilioRestClient GetRestClient() => s_restClient ??= NewRestClient();

    /// <summary>Sets the client.</summary>
    public static void SetRestClient(ITwilioRestClient restClient) => s_restClient = restClient;

    /// <summary>Forgets the client, but not the credentials.</summary>
    public static void Invalidate() => s_restClient = null;

    /// <summary>Forgets the client for requests that anyone may send.</summary>
    public static void InvalidateNoAuth() => s_noAuthRestClient = null;

    /// <summary>Forgets where the credentials come from.</summary>
    public static void InvalidateOAuthCreds() => s_credentialProvider = null;

    /// <summary>Forgets user name and password.</summary>
    public static void InvalidateBasicCreds()
    {
        s_username = null;
        s_password = null;
    }

    /// <summary>Tries whether the machine accepts Twilio's certificate.</summary>
    /// <exception cref="CertificateValidationException">It does not.</exception>
    public static void ValidateSslCertificate() => CertificateProbe.Run(new SystemNetHttpClient());

    private static void Set<T>(ref T field, T value, string message)
        where T : class
    {
        if (value is null)
        {
            throw new AuthenticationException(message);
        }

        if (!value.Equals(field))
        {
            Invalidate();
        }

        field = value;
    }

    private static TwilioRestClient NewRestClient()
    {
        if (s_credentialProvider is { } provider)
        {
            return new TwilioRestClient(provider.ToAuthStrategy(), s_accountSid, s_region, s_edge) { LogLevel = s_logLevel };
        }

        if (s_username is null || s_password is null)
        {
            throw new AuthenticationException(
                "TwilioRestClient was used before AccountSid and AuthToken were set, please call TwilioClient.init()");
        }

        return new TwilioRestClient(s_username, s_password, s_accountSid, s_region, edge: s_edge) { LogLevel = s_logLevel };
    }
}
