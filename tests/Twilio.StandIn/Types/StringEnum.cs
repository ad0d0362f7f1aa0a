namespace Twilio.Types;

/// <summary>A value of a list that Twilio may lengthen at any time: equal by text, and convertible from any text.</summary>
public abstract class StringEnum
{
    private string _value;

    /// <summary>A value yet without text.</summary>
    protected StringEnum()
    {
    }

    /// <summary>A value with a text.</summary>
    protected StringEnum(string value) => _value = value;

    /// <summary>Gives the value its text.</summary>
    public void FromString(string value) => _value = value;

    /// <inheritdoc/>
    public override string ToString() => _value;

    /// <inheritdoc/>
    public override int GetHashCode() => _value?.GetHashCode() ?? 0;

    /// <inheritdoc/>
    public override bool Equals(object obj) => obj is StringEnum other && other.GetType() == GetType() && other._value == _value;

    /// <summary>Whether two values are of one type and have one text.</summary>
    public static bool operator ==(StringEnum a, StringEnum b) => Equals(a, b);

    /// <summary>Whether two values differ in type or text.</summary>
    public static bool operator !=(StringEnum a, StringEnum b) => !Equals(a, b);
}
