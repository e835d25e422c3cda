import CrisisDetection
import Presence

/// What opinions and their sources are called.
extension PageWording {
    func title(_ trend: CauseLedger.Trend) -> String {
        switch trend {
        case .rising: self[.trendRising]
        case .falling: self[.trendFalling]
        case .level: self[.trendLevel]
        case .notAssessed: self[.notAssessed]
        }
    }

    func title(_ kind: CustomerContribution.Kind) -> String {
        switch kind {
        case .suggestion: self[.contributionIdea]
        case .constructiveCriticism: self[.contributionCriticism]
        case .media: self[.contributionMedia]
        }
    }

    func title(_ owner: SearchShelf.Result.Owner) -> String {
        switch owner {
        case .brand: self[.ownerBrand]
        case .other: self[.ownerOther]
        case .unknown: self[.notKnownYet]
        }
    }

    func title(_ sentiment: MentionSentiment) -> String {
        switch sentiment {
        case .negative: self[.negative]
        case .neutral: self[.neutral]
        case .positive: self[.positive]
        case .unknown: self[.notJudged]
        }
    }
}
