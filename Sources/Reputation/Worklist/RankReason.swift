public import CrisisDetection
public import LanguageAnalysis
import ReputationFoundations

/// Why an entry of the worklist stands where it stands: a fact about it and the points it gives.
///
/// The points are a documented, monotone order, not a probability: each reason only ever moves an entry up, and more
/// of it moves it up further. They are this package's own defaults.
public enum RankReason: Hashable, Sendable {
    /// The earliest unanswered message has waited so many hours: 10 points for each doubling of one hour plus the wait,
    /// fewer where nothing but courtesy calls for an answer.
    case waited(hours: Double, need: ReplyNeed)
    /// So many messages in a row without an answer: 15 points for each doubling.
    case askedRepeatedly(times: Int)
    /// Everybody can read that nobody answers: 10 points.
    case publicChannel
    /// A rating of at most two fifths of the scale: 15 points.
    case lowRating(value: Double, scale: Double)
    /// Passed on or quoted so often: 10 points for each factor of ten; estimated where the platform does not count.
    case spread(count: Double, isEstimated: Bool)
    /// A promised time is past: 20 points.
    case pastDue
    /// Little of a promised time is left: 10 points.
    case dueSoon
    /// Got nothing but a notice or a deflection: 5 points.
    case onlyAcknowledged
    /// Health, safety, money or grief is at stake: 25 points.
    case serious
    /// Takes it further, or says so: 20 points for a threat, 15 for a report, whatever the number.
    case escalates(EscalationIntent.Kind, EscalationIntent.Mode)
    /// Furious: 10 points.
    case angry
    /// So many others ask beneath it what happened, and nobody answers them: 10 points for each doubling.
    case bystanders(asking: Int)
    /// Part of something that so many people say, or that stands on so many sites: 10 points for each doubling.
    case spreading(voices: Int, sites: Int)
    /// What others say goes back to them: 20 points, for the first complainant is answered personally.
    case rootOfIncident
    /// Needs an answer and was written in the last day of a surge or a crisis: 10 points in the one, 20 in the other.
    case inCrisis(CrisisLevel)
    /// So many may have read it, by the views of the message or the followers of its writer, whichever is more: 3 points
    /// for each factor of ten; estimated where the platform tells neither.
    case audience(count: Double, isEstimated: Bool)
    /// Wrote so many messages besides, of which none had to be taken away: 2 points for each doubling.
    case standing(messages: Int)

    /// What the reason adds to the rank.
    public var points: Double {
        switch self {
        case .waited(let hours, let need): need.weight * 10 * binaryLogarithm(1 + max(0, hours))
        case .askedRepeatedly(let times): 15 * binaryLogarithm(Double(max(1, times)))
        case .publicChannel: 10
        case .lowRating: 15
        case .spread(let count, _): 10 * binaryLogarithm(1 + max(0, count)) / binaryLogarithm(10)
        case .pastDue: 20
        case .dueSoon: 10
        case .onlyAcknowledged: 5
        case .serious: 25
        case .escalates(_, .threat): 20
        case .escalates(_, .report): 15
        case .angry: 10
        case .bystanders(let asking): 10 * binaryLogarithm(1 + Double(max(0, asking)))
        case .spreading(let voices, let sites): 10 * binaryLogarithm(Double(max(1, voices, sites)))
        case .rootOfIncident: 20
        case .inCrisis(let level): level >= .crisis ? 20 : level >= .surge ? 10 : 0
        case .audience(let count, _): 3 * binaryLogarithm(1 + max(0, count)) / binaryLogarithm(10)
        case .standing(let messages): 2 * binaryLogarithm(1 + Double(max(0, messages)))
        }
    }
}
