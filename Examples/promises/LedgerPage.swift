import Commitments
import Conversations
import Foundation

/// What is printed: the promises by standing, the cases that stand still, mistakes and hand-offs.
struct LedgerPage {
    let review: PromiseReview
    let corrections: CorrectionLedger
    let handOffs: [UnconfirmedHandOff]
    private let brand: BrandProfile
    private let zone: TimeZone
    private let onlyOpen: Bool
    private let made: [MessageID: Channel]

    init(log: ConversationLog, brand: BrandProfile, time: Date, zone: TimeZone, terms: PromiseTerms, onlyOpen: Bool) {
        review = PromiseReview(log, for: brand, at: time, terms: terms)
        corrections = CorrectionLedger(log.upTo(time))
        handOffs = log.upTo(time).waitingHandOffs(at: time)
        self.brand = brand
        self.zone = zone
        self.onlyOpen = onlyOpen
        let messages = review.entries.compactMap(\.promise.record.madeIn).compactMap { log.item($0)?.message }
        made = Dictionary(messages.map { ($0.id, $0.channel) }, uniquingKeysWith: { first, _ in first })
    }

    /// The standings in the order in which they matter.
    private static let order: [PromiseStanding] = [.broken, .stalled, .overdue, .open, .keptLate, .kept, .withdrawn]

    var entries: [PromiseReview.Entry] {
        review.entries.filter { !onlyOpen || $0.standing.isOpen }
    }

    func text() -> String {
        var lines = ["\(brand.name), \(moment(review.time)) \(zone.identifier)"]
        let counts = Self.order.compactMap { standing in
            let count = review.entries.count { $0.standing == standing }
            return count > 0 ? "\(count) \(title(standing))" : nil
        }
        lines.append("\(review.entries.count) promises: \(counts.joined(separator: ", "))")
        for standing in Self.order {
            let own = entries.filter { $0.standing == standing }
            guard !own.isEmpty else { continue }
            lines += ["", title(standing).uppercased()]
            lines += own.flatMap(lines(of:))
        }
        if !review.stalledCases.isEmpty {
            lines += ["", "CASES THAT STAND STILL, the longest first"]
            lines += review.stalledCases.map { stalled in
                let last = stalled.lastOutboundAt.map { "last written to \(moment($0))" } ?? "never written to"
                return "  \(stalled.id.rawValue.prefix(8))  since \(moment(stalled.since)), \(last)"
            }
        }
        if !corrections.entries.isEmpty {
            lines += ["", "MISTAKES POINTED OUT"]
            lines += corrections.entries.map { "  \($0.message): \(words($0.standing))" }
        }
        if !handOffs.isEmpty {
            lines += ["", "HAND-OFFS THAT ONE SIDE HAS NOT CONFIRMED"]
            lines += handOffs.map { "  \($0.handOff.id) for \(length($0.age))" }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func lines(of entry: PromiseReview.Entry) -> [String] {
        let record = entry.promise.record
        let due = record.due.map { "due \(moment($0))\(record.dueIsInferred ? " (inferred)" : "")" } ?? "no time"
        let channel = record.madeIn.flatMap { made[$0] }.map { " on \($0.platform.rawValue)" } ?? ""
        let cases =
            entry.cases.isEmpty ? "" : ", holds \(entry.cases.count) \(entry.cases.count == 1 ? "case" : "cases")"
        return [
            "  \(due): \(record.kind.rawValue)\(cases)", "    “\(short(record.text))”",
            "    made \(moment(entry.promise.madeAt))\(channel); \(short(entry.reason))",
        ]
    }

    private func short(_ text: String) -> String {
        let flat = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return flat.count <= 90 ? flat : flat.prefix(89) + "…"
    }

    private func title(_ standing: PromiseStanding) -> String {
        standing == .keptLate ? "kept late" : standing.rawValue
    }

    private func words(_ standing: CorrectionStanding) -> String {
        switch standing {
        case .uncorrected: "uncorrected"
        case .rejectedWithoutReason: "rejected without a reason"
        case .edited: "edited"
        case .corrected(let message): "corrected by \(message)"
        case .rejected(let reason): "rejected, \(short(reason))"
        }
    }

    private func length(_ age: Duration) -> String {
        let hours = age.components.seconds / 3600
        return hours >= 48 ? "\(hours / 24) days" : "\(hours) hours"
    }

    private func moment(_ date: Date) -> String {
        var style = Date.ISO8601FormatStyle(dateTimeSeparator: .space, timeZone: zone).year().month().day()
        style = style.time(includingFractionalSeconds: false)
        return String(date.formatted(style).prefix(16))
    }
}
