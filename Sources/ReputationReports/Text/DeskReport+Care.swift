import Commitments
import Conversations
import CrisisDetection
import Presence
import Reputation
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Where the brand is missing, how soon it notices, and what care readers see, for a terminal.
extension DeskReport {
    /// Gaps, profiles that nobody listed, and what nobody listens for.
    func placeLines(_ presence: PresenceFindings) -> [String] {
        var found = told("presence gaps", presence.gaps) { gaps in
            let unknown = gaps.unknown.map(\.rawValue).joined(separator: ", ")
            return gaps.gaps.map(\.explanation)
                + (unknown.isEmpty ? [] : ["nobody said who looks after \(unknown), where much is written"])
        }
        if !presence.unlisted.isEmpty {
            let names = presence.unlisted.map(\.description).joined(separator: ", ")
            found.append("active, and not in the configuration: \(names)")
        }
        found += told("listening", presence.listening) { listening in
            let blanks = Dictionary(grouping: listening.blanks, by: \.platform)
            let platforms = listening.blanks.map(\.platform).uniqued()
            let lines = platforms.prefix(5).map { platform in
                let topics = (blanks[platform] ?? []).map { "\($0.topic.title) (\($0.cause.title))" }
                return "nobody listens on \(platform) for \(topics.joined(separator: ", "))"
            }
            let more = platforms.count - lines.count
            return lines + (more > 0 ? ["and on \(counted(more, "more platform")) not for everything"] : [])
        }
        return found
    }

    /// How soon messages are noticed, what the brand does there, and what readers see of its care.
    func careLines(_ presence: PresenceFindings) -> [String] {
        var lines: [String] = []
        let slow = presence.neglect.filter { $0.noticed + $0.unnoticed > 0 }
        if !slow.isEmpty {
            let unnoticed = slow.reduce(0) { $0 + $1.unnoticed }
            let times = slow.sorted { ($1.unnoticed, $0.profile) < ($0.unnoticed, $1.profile) }.prefix(3).map {
                finding in
                let half = finding.medianTimeToNotice.map { "half within \(HumanTime.text($0))" } ?? "less than half"
                return "\(finding.profile) \(half), \(finding.unnoticed) not yet"
            }
            lines.append("noticed: \(counted(unnoticed, "message")) not yet; \(times.joined(separator: "; "))")
        }
        let weeks = presence.activity
        if weeks.contains(where: { $0.proactive + $0.reactive > 0 }) {
            let proactive = weeks.reduce(0) { $0 + $1.proactive }
            let (replies, posts) = weeks.reduce((0, 0)) { ($0.0 + $1.replies, $0.1 + $1.broadcasts) }
            let ratio = Share(replies, of: replies + posts).map { ", replies are \(percent($0.rate)) of both" } ?? ""
            lines.append(
                "activity in six weeks: \(counted(proactive, "message")) of its own accord, "
                    + "\(counted(replies, "reply", "replies"))\(ratio)"
            )
        }
        let care = presence.care
        lines += told("care", care.ignored) { share in
            ["care: \(share.numerator) of \(share.denominator) got no reply, \(care.waiting.count) wait"]
        }
        lines += told("relevance of posts", care.relevance) { ["posts: \($0.explanation)"] }
        lines += told("spelling of posts", care.typos) { ["spelling: \($0.explanation)"] }
        lines += told("corrections", care.corrections) { tally in
            guard tally.open + tally.settled > 0 else { return [] }
            let age = tally.oldestOpen.map { ", the oldest for \($0.components.seconds / 86_400) days" } ?? ""
            return ["errors that readers pointed out: \(tally.open) open\(age), \(tally.settled) settled"]
        }
        if let half = presence.apologyDepth.medianLength {
            let long = presence.apologyDepth.long.count
            let rest = long > 0 ? "; \(counted(long, "long thread")) without one" : ""
            lines.append(
                "sorry: half of the complaints that got one had it by message \(Int(half.rounded(.up)))\(rest)"
            )
        }
        return lines
    }

    /// Cases in which a promised step is past its time and the brand has been silent since.
    func stalledLines(_ promises: PromiseFindings, width: Int) -> [String] {
        let stalled = promises.review.stalledCases
        guard let longest = stalled.first else { return [] }
        let text =
            "\(counted(stalled.count, "case stands", "cases stand")) still: a promised step is past its time, and nothing "
            + "was said since; the longest since \(HumanTime.text(longest.since))."
        return wrapped(text, width: width, indent: 2)
    }

    /// Whom of an incident's people the brand has written to.
    func contactLines(_ crisis: CrisisWatch, width: Int) -> [String] {
        let shown = findings.contacts.filter { $0.affected.count > 1 }.prefix(3)
        return shown.flatMap { contact -> [String] in
            guard let root = crisis.incidents.first(where: { $0.incident.id == contact.incident })?.root,
                let share = contact.share
            else { return [] }
            let names = contact.missing.prefix(5).map { name(of: $0).terminalSafe }.joined(separator: ", ")
            let more = contact.missing.count > 5 ? " and \(contact.missing.count - 5) more" : ""
            let missing = names.isEmpty ? "" : "; not yet: \(names)\(more)"
            let who = (root.author?.name ?? "somebody unnamed").terminalSafe
            return wrapped(
                "Contacted since, of those who wrote as \(who) did: \(share.numerator) of \(share.denominator)\(missing).",
                width: width,
                indent: 2
            )
        }
    }

    /// The name of an account of the worklist as its platform shows it, else that of the account.
    func name(of account: AuthorID) -> String {
        let entry = state.worklist.entries.first { entry in
            entry.waiting.contains { $0.item.message.author?.id == account }
        }
        return entry?.author?.name ?? account.accountName
    }

    /// What was found, or why there is too little to tell; nothing where it was left out.
    func told<Value>(_ name: String, _ appraisal: Appraisal<Value>, _ words: (Value) -> [String]) -> [String] {
        switch appraisal {
        case .assessed(let value): words(value)
        case .notAssessed(.notSupplied): []
        case .notAssessed(let gap): ["\(name): \(gap)"]
        }
    }
}

extension AuthorID {
    /// The account's own name, without the platform and the place.
    var accountName: String {
        rawValue.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false).last.map(String.init) ?? rawValue
    }
}

extension ListeningQuery.Topic {
    fileprivate var title: String {
        switch self {
        case .brand: "the brand"
        case .industry: "the trade"
        case .competitorRecommendation: "who recommends rivals"
        }
    }
}

extension ListeningCoverage.Blank.Cause {
    fileprivate var title: String {
        switch self {
        case .unset: "no search set up"
        case .neverRan: "never ran"
        case .stale: "last run over a day ago"
        }
    }
}
