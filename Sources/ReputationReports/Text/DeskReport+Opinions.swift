import Conversations
import CrisisDetection
import Presence
import Reputation
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What people say and give, and who came back, for a terminal.
extension DeskReport {
    func opinionLines(width: Int) -> [String] {
        var lines: [String] = []
        if let presence = findings.presence {
            lines += moodLines(presence) + ratingLines(presence.ratingShifts)
            lines += causeLines(presence.causes) + recoveryLines(presence.recovery)
            lines += contributionLines(presence.contributions)
        }
        lines += findings.shelves.map(Self.shelfLine)
        guard !lines.isEmpty else { return [] }
        return ["OPINIONS"] + lines.flatMap { wrapped($0.terminalSafe, width: width, indent: 2) }
    }

    private func moodLines(_ presence: PresenceFindings) -> [String] {
        var lines: [String] = []
        if let negative = presence.sentiment.negativeShare {
            let mood = presence.sentiment
            lines.append(
                "public messages of four weeks: \(mood.negative) negative (\(percent(negative.rate))), \(mood.neutral) "
                    + "neutral, \(mood.positive) positive, \(mood.unjudged) not judged, by "
                    + "\(counted(mood.people, "person", "people")); who writes chose to write, these are not all customers"
            )
        }
        if let voices = crisis?.voices, voices.mentions > 0 { lines.append("voices: \(voices.summary)") }
        if let estimate = presence.estimate {
            let range = "\(Int(estimate.lower.rounded())) to \(Int(estimate.upper.rounded()))"
            lines.append(
                "complained on all channels: about \(Int(estimate.total.rounded())) (\(range)); \(estimate.label)"
            )
        }
        return lines
    }

    /// The ratings of all sites together; those of a site where they moved stand with what wants attention.
    private func ratingLines(_ shifts: [RatingShift]) -> [String] {
        guard let pooled = shifts.first(where: { $0.site == nil }), pooled.before.count + pooled.after.count > 0,
            !pooled.isFlagged
        else { return [] }
        let unnamed = pooled.after.anonymous
        let named = pooled.after.meanOfNamed.map { "; \(Self.tenths($0)) without \(unnamed) unnamed" }
        return ["ratings of four weeks, \(pooled.explanation)\(unnamed > 0 ? named ?? "" : "")"]
    }

    private static func tenths(_ stars: Double) -> String {
        let tenths = Int((stars * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }

    private func causeLines(_ ledger: CauseLedger) -> [String] {
        guard ledger.negative + ledger.entries.count > 0 else { return [] }
        let causes = ledger.entries.prefix(4).map { entry in
            let trend = entry.trend == .notAssessed ? "" : ", \(entry.trend.rawValue)"
            return "\(entry.cause) \(entry.reviews.count) (\(entry.before) before\(trend))"
        }
        let known = causes.isEmpty ? "" : ": \(causes.joined(separator: ", "))"
        return [
            "causes of \(counted(ledger.negative, "negative review")) in four weeks\(known); "
                + "\(ledger.untriaged.count) without a cause"
        ]
    }

    private func recoveryLines(_ recovery: RecoveryMetrics) -> [String] {
        guard recovery.complained > 0 else { return [] }
        var line =
            "recovery: \(recovery.complained) complained, \(recovery.resolved) were helped, "
            + "\(recovery.converted) came back to say something good"
        let names = recoveredNames(recovery)
        if !names.isEmpty { line += ": \(names.joined(separator: ", "))" }
        if let gap = recovery.conversion().gap, recovery.resolved > 0 { line += "; their share is \(gap)" }
        return [line]
    }

    private func contributionLines(_ found: CustomerContributions) -> [String] {
        guard !found.contributions.isEmpty else { return [] }
        let kinds: [(CustomerContribution.Kind, one: String, many: String)] = [
            (.suggestion, "idea", "ideas"),
            (.constructiveCriticism, "piece of criticism to work with", "pieces of criticism to work with"),
            (.media, "picture or film", "pictures or films"),
        ]
        let counts = kinds.filter { found.count(of: $0.0) > 0 }.map { counted(found.count(of: $0.0), $0.one, $0.many) }
        let words = found.contributions.suffix(3).compactMap(\.words).map { "“\($0)”" }
        let said = words.isEmpty ? "" : ": \(words.joined(separator: ", "))"
        return ["contributed: \(counts.joined(separator: ", "))\(said)"]
    }

    private static func shelfLine(_ finding: ShelfFinding) -> String {
        let place = finding.shelf.firstOwned.map { "the brand's own page stands at \($0)" } ?? "no own page"
        let complaints = counted(finding.shelf.negativeAbove, "complaint")
        return "search for “\(finding.query)” on \(HumanTime.text(finding.time)): \(place), \(complaints) before it"
    }

    /// The names of those who came back, the latest first; at most five.
    func recoveredNames(_ recovery: RecoveryMetrics) -> [String] {
        let thanks = recovery.people.filter { $0.stage == .converted }.sorted {
            ($1.resolvedAt ?? .distantPast, $0.customer) < ($0.resolvedAt ?? .distantPast, $1.customer)
        }
        return thanks.prefix(5).compactMap { $0.name?.terminalSafe }
    }
}
