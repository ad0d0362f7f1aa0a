using System.Text.Json.Serialization;
using MaskedDelivery;
using MaskedDelivery.Demo;
using ProxySimulator;
using Twilio;

var builder = WebApplication.CreateBuilder(args);
var settings = builder.Configuration.GetRequiredSection("Proxy").Get<ProxySettings>()!;

var accountSid = Environment.GetEnvironmentVariable("TWILIO_ACCOUNT_SID");
var authToken = Environment.GetEnvironmentVariable("TWILIO_AUTH_TOKEN");
SimulatedProxyClient? simulator = null;
if (string.IsNullOrEmpty(accountSid) || string.IsNullOrEmpty(authToken))
{
    // Long enough that requests sent at the same time meet each other.
    simulator = new SimulatedProxyClient(latency: TimeSpan.FromMilliseconds(20));
    TwilioClient.SetRestClient(simulator);
}
else
{
    TwilioClient.Init(accountSid, authToken);
}

var twilio = TwilioClient.GetRestClient();
builder.Services.AddSingleton(twilio);
builder.Services.AddSingleton(settings);
builder.Services.AddSingleton(await ProxyService.ConnectAsync(settings, twilio));
builder.Services.AddSingleton<DeliveryStore>();
builder.Services.AddSingleton<DeliverySessions>();
builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.Converters.Add(new JsonStringEnumConverter()));

var app = builder.Build();
app.MapDeliveries();
app.MapOutOfSessionWebhook();
if (simulator is not null)
{
    app.MapDemo(simulator);
}

app.Run();
