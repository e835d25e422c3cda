import Conversations
import Reputation
import ServiceLevels

func counted(_ count: Int, _ one: String, _ many: String? = nil) -> String {
    "\(count) \(count == 1 ? one : many ?? one + "s")"
}

func percent(_ share: Double) -> String {
    let tenths = Int((share * 1000).rounded(.toNearestOrEven))
    return "\(tenths / 10).\(tenths % 10) %"
}

func interval(_ share: Share) -> String {
    "(\(percent(share.lower).dropLast(2)) to \(percent(share.upper)))"
}

/// The text broken at blanks into lines of at most so many columns.
func wrapped(_ text: String, width: Int, indent: Int = 0) -> [String] {
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
        if !line.isEmpty, indent + line.displayWidth + 1 + word.displayWidth > width {
            lines.append(margin + line)
            line = ""
        }
        line += line.isEmpty ? String(word) : " \(word)"
    }
    if !line.isEmpty { lines.append(margin + line) }
    return lines.map { $0.cut(toWidth: width) }
}

extension Channel {
    /// Such as `x` or `facebook review`.
    var title: String {
        switch channelClass {
        case .publicSocial, .mail: platform.rawValue.terminalSafe
        case .directMessage: "\(platform) private".terminalSafe
        case .review: "\(platform) review".terminalSafe
        default: "\(platform) \(channelClass)".terminalSafe
        }
    }
}

extension RankReason {
    var title: String {
        let points = Int(points.rounded())
        switch self {
        case .waited(let hours, let need):
            let courtesy = need == .courtesy ? ", an answer is courtesy" : ""
            return "waited \(HumanTime.text(.seconds(hours * 3600)))\(courtesy) (\(points))"
        case .askedRepeatedly(let times): return "asked \(times) times (\(points))"
        case .publicChannel: return "in public (\(points))"
        case .lowRating(let value, let scale): return "rated \(plain(value)) of \(plain(scale)) (\(points))"
        case .spread(let count, let isEstimated):
            if isEstimated { return "spread unknown, taken as \(plain(count)) (\(points))" }
            return "passed on \(plain(count)) \(count == 1 ? "time" : "times") (\(points))"
        case .pastDue: return "past due (\(points))"
        case .dueSoon: return "due soon (\(points))"
        case .onlyAcknowledged: return "only a notice so far (\(points))"
        case .serious: return "something serious (\(points))"
        case .escalates(let kind, .threat): return "threatens \(kind.title) (\(points))"
        case .escalates(let kind, .report): return "reports \(kind.title) (\(points))"
        case .angry: return "angry (\(points))"
        case .bystanders(let asking): return "\(counted(asking, "other asks", "others ask")) (\(points))"
        case .spreading(let voices, let sites):
            return "\(counted(voices, "voice")) on \(counted(sites, "site")) (\(points))"
        case .rootOfIncident: return "said it first (\(points))"
        case .inCrisis: return "written in the crisis (\(points))"
        case .audience(let count, true): return "audience unknown, taken as \(plain(count)) (\(points))"
        case .audience(let count, false): return "read by up to \(plain(count)) (\(points))"
        case .standing(let messages):
            let others = counted(messages, "other message of theirs stands", "other messages of theirs stand")
            return "\(others) (\(points))"
        }
    }

    private func plain(_ value: Double) -> String {
        Int(exactly: value).map { "\($0)" } ?? "\((value * 10).rounded() / 10)"
    }
}

extension EscalationIntent.Kind {
    /// Where the complaint goes, after "threatens" or "reports".
    var title: String {
        switch self {
        case .publicPost: "posting it everywhere"
        case .press: "the press"
        case .lawyer: "a lawyer"
        case .regulator: "an authority"
        case .chargeback: "a charge-back"
        case .cancel: "leaving"
        case .goElsewhere: "going to a rival"
        }
    }
}

extension Sequence where Element: Hashable {
    func uniqued() -> [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}

extension Channel {
    /// Reads the name of a group of ``AttainmentReport/Grouping/channel``: platform and class with a slash between.
    init(attainmentGroup name: String) {
        let parts = name.split(separator: "/", maxSplits: 1).map(String.init)
        self.init(
            platform: Platform(rawValue: parts.first ?? ""),
            channelClass: parts.count > 1 ? ChannelClass(rawValue: parts[1]) : .publicSocial
        )
    }
}

extension AttainmentReport.Group {
    var total: Int { met + breached + open }
}
