import ConversationSources
import Conversations
import CrisisDetection
import Foundation

/// An export of conversations, watched from its first mention to its last.
struct MentionReplay {
    private let brand: String
    private var mentions: [BrandMention] = []
    private var totals: [Double] = []
    private var marks: [Int] = []
    private var notifications: [AlertNotification] = []
    private let incidents: [Incident]
    /// Records that could not be read, and mentions that could not be counted.
    private(set) var problems: [String] = []

    init(path: String, settings: MonitorSettings) async throws {
        var log = ConversationLog()
        for try await batch in FileSource(path: path).batches() {
            log.append(batch.events)
            problems += batch.refusals.map { "\($0)" }
        }
        let profile = BrandProfile.discovered(in: log)
        brand = profile.name
        let matcher = BrandMatcher(profile)
        mentions = log.conversations().flatMap(\.items).compactMap { BrandMention($0, for: matcher) }
            .sorted { $0.date != $1.date ? $0.date < $1.date : $0.id < $1.id }
        var clusterer = IncidentClusterer()
        clusterer.add(mentions)
        incidents = clusterer.incidents()
        watch(settings)
    }

    private mutating func watch(_ settings: MonitorSettings) {
        var monitor = CrisisMonitor(settings)
        var book = AlertBook(budget: settings.budget)
        problems += monitor.receive(mentions).map { "\($0.id) came too late" }
        let end = mentions.last.map { $0.date.addingTimeInterval(3600) }
        for report in monitor.reports() + (end.map { monitor.advance(to: $0) } ?? []) {
            let new = book.apply(report)
            if new.contains(where: { $0.kind == .raised }) { marks.append(totals.count) }
            notifications += new
            totals.append(Double(report.count.total))
        }
    }

    func text(width: Int) -> String {
        var lines = ["\(brand): \(mentions.count) mentions"]
        if let first = mentions.first, let last = mentions.last {
            lines[0] += ", \(Self.time(first.date)) to \(Self.time(last.date))"
        }
        lines += [Chart(totals, marks: marks, width: width).text, "", "ALARMS"]
        if notifications.isEmpty { lines.append("none") }
        for notification in notifications {
            let title = "\(Self.time(notification.date))  \(notification.kind.rawValue), \(notification.level.name)"
            lines.append(title)
            for reason in notification.explanation.split(separator: "\n") {
                lines.append(wrapped("  \(reason)", width: width))
            }
        }
        lines += ["", "INCIDENTS (with more than one voice or site)"]
        let large = incidents.filter { $0.voices.count > 1 || $0.sites.count > 1 }
            .sorted { $0.postings.count != $1.postings.count ? $0.postings.count > $1.postings.count : $0.id < $1.id }
        if large.isEmpty { lines.append("none") }
        let texts = Dictionary(mentions.map { ($0.id, $0.text) }, uniquingKeysWith: { first, _ in first })
        for incident in large.prefix(5) {
            let counts =
                "\(incident.postings.count) messages, \(incident.voices.count) voices, \(incident.sites.count) sites"
            lines.append("\(Self.time(incident.root.date))  \(counts)")
            let words = (texts[incident.root.id] ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
            let room = width - 6
            lines.append("  “\(words.count > room ? words.prefix(room - 1) + "…" : words[...])”")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func time(_ date: Date) -> String {
        date.formatted(
            .iso8601.year().month().day().dateSeparator(.dash).time(includingFractionalSeconds: false).timeSeparator(
                .colon
            ).dateTimeSeparator(.space)
        )
    }
}
