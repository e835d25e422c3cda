/// How far a message of the brand got.
public struct DeliveryState: OpenKind {
    /// The name as written in JSON.
    public var rawValue: String

    /// Takes any name.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

extension DeliveryState {
    /// Queued on our side.
    public static let pending = DeliveryState(rawValue: "pending")
    /// Sent, and on its way longer than usual; it counts as sent unless a failure is reported.
    public static let delayed = DeliveryState(rawValue: "delayed")
    /// Accepted by the platform, not yet shown, for instance because it moderates replies.
    public static let submitted = DeliveryState(rawValue: "submitted")
    /// Shown to its reader.
    public static let visible = DeliveryState(rawValue: "visible")
    /// Seen by its reader.
    public static let read = DeliveryState(rawValue: "read")
    /// Not delivered.
    public static let failed = DeliveryState(rawValue: "failed")
    /// Refused by the platform.
    public static let rejected = DeliveryState(rawValue: "rejected")
}
