/// What sort of thing was promised.
public struct PromiseKind: OpenKind {
    /// The name as written in JSON.
    public var rawValue: String

    /// Takes any name.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

extension PromiseKind {
    /// An advantage, such as a discount for followers.
    public static let benefit = PromiseKind(rawValue: "benefit")
    /// To hear of or get something before others.
    public static let earlyAccess = PromiseKind(rawValue: "earlyAccess")
    /// To engage back.
    public static let reciprocity = PromiseKind(rawValue: "reciprocity")
    /// To get in touch.
    public static let callBack = PromiseKind(rawValue: "callBack")
    /// Something done by a time.
    public static let deadline = PromiseKind(rawValue: "deadline")
    /// Something done, no time given.
    public static let nextStep = PromiseKind(rawValue: "nextStep")
}
