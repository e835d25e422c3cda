extension CommitmentMention.Kind {
    /// A discount or gift, for liking, following or sharing.
    public static let benefit = Self(rawValue: "benefit")
    /// Followers hear first.
    public static let earlyAccess = Self(rawValue: "earlyAccess")
    /// Following back, answering every comment.
    public static let reciprocity = Self(rawValue: "reciprocity")
    /// A call.
    public static let callBack = Self(rawValue: "callBack")
    /// Word in writing.
    public static let update = Self(rawValue: "update")
    /// Something sent.
    public static let delivery = Self(rawValue: "delivery")
    /// Money back.
    public static let refund = Self(rawValue: "refund")
    /// A repair or correction.
    public static let fix = Self(rawValue: "fix")
    /// Any other act of the brand's own.
    public static let nextStep = Self(rawValue: "nextStep")

    /// The kinds that packs tell apart, the most specific first.
    static let all: [Self] = [earlyAccess, reciprocity, benefit, callBack, refund, delivery, fix, update, nextStep]

    /// The same with the classes of the packs that tell them.
    static let classes: [(kind: Self, name: String)] = all.map { ($0, "commit." + $0.rawValue) }
}
