import Conversations
import ReputationFoundations

/// What somebody wants to hide.
struct HideClaim {
    var placement: CommentPlacement
    var descendantCount: Int
    var isExempt = false
    var isSafety = false
    var isOptedIn = false
    var isByPerson = false
}

extension HideBudget {
    enum Verdict {
        case granted(HideCost)
        case refused(HideBudgetRefusal)
    }

    /// How many comments of a post with that public number may be hidden.
    ///
    /// Where the number does not count hidden comments, nobody can see a share, and only the absolute limit holds.
    func limit(displayed: Int, counterIncludesHidden: ThreeValued) -> Int {
        guard counterIncludesHidden != .no else { return maximumHidden }
        return min(maximumHidden, Int((maximumShare * Double(max(0, displayed))).rounded(.down)))
    }

    /// Whether a comment may be hidden, by what the platform shows; a ``HideBudgetStore`` has the last word.
    func judge(_ claim: HideClaim) -> Verdict {
        let place = claim.placement
        let cost = 1 + max(0, claim.descendantCount)
        var warnings: [HideBudgetWarning] = []
        if let displayed = place.publicCounter, Double(place.hiddenCount + cost) > Double(displayed) / 2 {
            warnings.append(.mostlyHidden)
        }
        func granted(override: HideBudgetWarning? = nil, limits: HideLimits? = nil, cost: Int) -> Verdict {
            let all = warnings + (override.map { [$0] } ?? [])
            return .granted(HideCost(cost: cost, limits: limits, isOverride: override != nil, warnings: all))
        }
        if claim.isExempt { return granted(cost: 0) }
        if exemptPlacements.contains(place.kind), !claim.isOptedIn { return granted(cost: 0) }
        let refusal = refusal(place, cost: cost, collateral: claim.descendantCount)
        guard let refusal else {
            let total = limit(displayed: place.publicCounter ?? 0, counterIncludesHidden: place.counterIncludesHidden)
            let limits = HideLimits(
                total: total,
                perPeriod: maximumPerPeriod,
                period: period
            )
            return granted(limits: limits, cost: cost)
        }
        if claim.isSafety { return granted(override: .safetyOverride, cost: cost) }
        if claim.isByPerson { return granted(override: .personOverride, cost: cost) }
        return .refused(refusal)
    }

    private func refusal(_ place: CommentPlacement, cost: Int, collateral: Int) -> HideBudgetRefusal? {
        guard let displayed = place.publicCounter, let visible = place.visibleCount else { return .unknownCounter }
        if visible - cost < minimumVisible { return .nothingVisible }
        if displayed < minimumThread { return .smallThread }
        if collateral > maximumCollateral { return .collateral }
        let limit = limit(displayed: displayed, counterIncludesHidden: place.counterIncludesHidden)
        return place.hiddenCount + cost > limit ? .exhausted : nil
    }
}
