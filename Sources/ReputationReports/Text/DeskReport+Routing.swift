import Conversations
import Reputation

/// To whose location a case goes, for a terminal.
extension DeskReport {
    /// Such as `; for Grauhafen (grauhafen-terminal)`; nothing for a case of which no location is known.
    func routeTitle(of customerCase: CaseID) -> String {
        guard let routing = findings.routing[customerCase] else { return "" }
        let routes = routing.routes.prefix(3).map { "\($0.name.terminalSafe) (\($0.routingKey.terminalSafe))" }
        let open = routing.open.prefix(1).map { name in
            let keys = name.routingKeys.joined(separator: " or ").terminalSafe
            return "“\((name.evidence.text ?? "").terminalSafe)”, which is \(keys)"
        }
        let all = routes + open
        return all.isEmpty ? "" : "; for \(all.joined(separator: ", "))"
    }

    /// How many cases each location has, and what was said to be done last.
    func routingLines(width: Int) -> [String] {
        let all = findings.routing.values
        var counts: [String: Int] = [:]
        var names: [String: String] = [:]
        for route in all.flatMap(\.routes) {
            counts[route.routingKey, default: 0] += 1
            names[route.routingKey] = route.name
        }
        guard !counts.isEmpty else { return [] }
        let located = all.count { !$0.routes.isEmpty }
        let parts = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(8).map { key, count in
            "\((names[key] ?? key).terminalSafe) \(count) (\(key.terminalSafe))"
        }
        var text =
            "LOCATIONS: \(counted(located, "case concerns", "cases concern")) one: \(parts.joined(separator: ", "))."
        let open = all.count { !$0.open.isEmpty }
        if open > 0 { text += " \(counted(open, "case names", "cases name")) what may be one of several." }
        return wrapped(text, width: width)
    }
}
