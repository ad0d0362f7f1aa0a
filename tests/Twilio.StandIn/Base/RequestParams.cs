using System;
using System.Collections.Generic;
using System.Globalization;
using Twilio.Types;

namespace Twilio.Base;

/// <summary>The fields of a request, in the text form that Twilio reads. A field without a value is left out.</summary>
internal sealed class RequestParams : List<KeyValuePair<string, string>>
{
    // The Z is a literal: the SDK sends a local time as if it were UTC, and applications must meet that here too.
    private const string Iso8601 = "yyyy-MM-ddTHH:mm:ssZ";

    public void Add(string name, string value)
    {
        if (value is not null)
        {
            Add(new KeyValuePair<string, string>(name, value));
        }
    }

    public void Add(string name, bool? value) => Add(name, value?.ToString().ToLowerInvariant());

    public void Add(string name, long? value) => Add(name, value?.ToString(CultureInfo.InvariantCulture));

    public void Add(string name, DateTime? value) => Add(name, value?.ToString(Iso8601, CultureInfo.InvariantCulture));

    public void Add(string name, Uri value) => Add(name, value?.OriginalString);

    public void Add(string name, StringEnum value) => Add(name, value?.ToString());

    public void Add(string name, IEndpoint value) => Add(name, value?.ToString());

    public void Add(string name, List<Uri> values) => values?.ForEach(value => Add(name, value));

    public void Add(string name, List<object> values) => values?.ForEach(value => Add(name, ResourceJson.WriteValue(value)));
}
