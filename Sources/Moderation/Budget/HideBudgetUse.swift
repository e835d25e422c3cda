/// How much of a hide budget one post has used.
public struct HideBudgetUse: Hashable, Codable, Sendable {
    /// The public number of comments; `nil` when nobody has seen it.
    public let displayed: Int?
    /// How many comments are hidden, at least 0.
    public let hidden: Int
    /// How many may be hidden altogether; `nil` when the public number, of which it is a share, is not known.
    public let limit: Int?
    /// Why not one more comment may be hidden, even without replies under it; `nil` when one may.
    public let refusal: HideBudgetRefusal?

    /// The share of the limit that is used, above 1 when more is hidden than it allows; `nil` without a limit above 0.
    public var share: Double? {
        limit.flatMap { $0 > 0 ? Double(hidden) / Double($0) : nil }
    }
}

extension HideBudget {
    /// How much of the budget a post has used, by what the platform shows; a ``HideBudgetStore`` has the last word.
    ///
    /// - Parameter place: The post's counts.
    /// - Returns: The use, and whether one more comment may be hidden.
    public func use(at place: CommentPlacement) -> HideBudgetUse {
        let refusal: HideBudgetRefusal? =
            if case .refused(let refusal) = judge(HideClaim(placement: place, descendantCount: 0)) {
                refusal
            } else {
                nil
            }
        return HideBudgetUse(
            displayed: place.publicCounter,
            hidden: place.hiddenCount,
            limit: place.publicCounter.map {
                limit(displayed: $0, counterIncludesHidden: place.counterIncludesHidden)
            },
            refusal: refusal
        )
    }
}
