import LanguageAnalysis
import Reputation

/// Why an entry of the worklist stands where it stands.
extension PageWording {
    /// The reason with the points that it gives.
    func title(_ reason: RankReason) -> String {
        "\(words(reason)) (\(number(Int(reason.points.rounded()))))"
    }

    private func words(_ reason: RankReason) -> String {
        switch reason {
        case .waited(let hours, let need):
            let wait = self(.reasonWaited, duration(.seconds(min(max(0, hours), 1e9) * 3600)))
            return need == .courtesy ? "\(wait), \(self[.reasonCourtesy])" : wait
        case .askedRepeatedly(let times): return counted(.askedTimes, times)
        case .publicChannel: return self[.reasonPublic]
        case .lowRating(let value, let scale): return self(.reasonRated, number(value), number(scale))
        case .spread(let count, true): return self(.reasonSpreadUnknown, number(count))
        case .spread(let count, false): return self(.reasonSpread, number(count))
        case .pastDue: return self[.reasonPastDue]
        case .dueSoon: return self[.reasonDueSoon]
        case .onlyAcknowledged: return self[.reasonOnlyNotice]
        case .serious: return self[.reasonSerious]
        case .escalates(let kind, .threat): return self(.reasonThreatens, escalation(kind))
        case .escalates(let kind, .report): return self(.reasonReports, escalation(kind))
        case .angry: return self[.reasonAngry]
        case .bystanders(let asking): return counted(.reasonBystanders, asking)
        case .spreading(let voices, let sites):
            return "\(counted(.voices, voices)), \(counted(.sites, sites))"
        case .rootOfIncident: return self[.reasonRoot]
        case .inCrisis: return self[.reasonCrisis]
        case .audience(let count, true): return self(.reasonAudienceUnknown, number(count))
        case .audience(let count, false): return self(.reasonAudience, number(count))
        case .standing(let messages): return counted(.reasonStanding, messages)
        }
    }

    private func escalation(_ kind: EscalationIntent.Kind) -> String {
        switch kind {
        case .publicPost: self[.escalationPost]
        case .press: self[.escalationPress]
        case .lawyer: self[.escalationLawyer]
        case .regulator: self[.escalationRegulator]
        case .chargeback: self[.escalationChargeback]
        case .cancel: self[.escalationCancel]
        case .goElsewhere: self[.escalationElsewhere]
        }
    }
}
