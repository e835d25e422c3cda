public import Conversations

/// What holds for promises that name no time, and how long a missed one may wait.
///
/// The times are the package's own proposal: a reply that names no time is taken to mean two days, as people who wait
/// for a firm's word do; a standing offer to followers is not due at any time.
public struct PromiseTerms: Hashable, Sendable {
    /// How long after a promise of a kind it is due, where no time was named; a kind that is not here has no due time.
    public var inferredDue: [PromiseKind: Duration]
    /// How long a promise may be overdue before it counts as broken.
    public var grace: Duration

    /// Describes terms; without more, two days for calls, deadlines and next steps, and a week of grace.
    public init(
        inferredDue: [PromiseKind: Duration] = [
            .callBack: .seconds(172_800), .deadline: .seconds(172_800), .nextStep: .seconds(172_800),
        ],
        grace: Duration = .seconds(604_800)
    ) {
        self.inferredDue = inferredDue
        self.grace = grace
    }
}
