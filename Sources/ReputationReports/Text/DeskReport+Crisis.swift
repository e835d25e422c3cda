import Conversations
import CrisisDetection
import Reputation

/// Whether there is a crisis, for a terminal.
extension DeskReport {
    func crisisLines(width: Int) -> [String] {
        guard let crisis else { return [] }
        guard !crisis.alerts.isEmpty || !crisis.incidents.isEmpty || crisis.level > .single else {
            return wrapped(calmLine(crisis), width: width)
        }
        var lines = wrapped("CRISIS (\(crisis.level.name), level \(crisis.level.rawValue) of 4)", width: width)
        for watched in crisis.alerts {
            let alert = watched.alert
            let title = "\(alert.key.rawValue), \(alert.level.name), \(alert.state.rawValue)"
            lines += wrapped("\(title), since \(HumanTime.text(alert.openedAt)):", width: width, indent: 2)
            for signal in watched.reasons {
                let reason =
                    "\(HumanTime.text(signal.date)) \(signal.kind.rawValue): \(signal.explanation.terminalSafe)"
                lines += wrapped(reason, width: width, indent: 4)
            }
        }
        for watched in crisis.incidents.prefix(3) { lines += incidentLines(watched, width: width) }
        if crisis.incidents.count > 3 { lines.append("  and \(counted(crisis.incidents.count - 3, "more incident")).") }
        lines += contactLines(crisis, width: width)
        return lines + stormLines(crisis, width: width) + planLines(crisis, width: width)
    }

    private func calmLine(_ crisis: CrisisWatch) -> String {
        guard let since = crisis.watchedSince else { return "CRISIS: no mentions to watch." }
        let mentions = "\(counted(crisis.mentionCount, "mention")) since \(HumanTime.text(since))"
        guard crisis.knowsHabits else { return "CRISIS: not known; \(mentions) do not show yet what is usual." }
        return "CRISIS: none; \(mentions), nothing unusual."
    }

    private func incidentLines(_ watched: WatchedIncident, width: Int) -> [String] {
        let incident = watched.incident
        let name = (watched.root.author?.name ?? "somebody unnamed").terminalSafe
        let counts = [
            counted(incident.voices.count, "voice"), counted(incident.sites.count, "site"),
            counted(incident.postings.count, "posting"), "\(watched.unanswered.count) unanswered",
        ]
        let title = "\(name) on \(incident.root.site.terminalSafe), since \(HumanTime.text(watched.since))"
        return wrapped("\(title): \(counts.joined(separator: ", ")).", width: width, indent: 2)
            + wrapped("\"\(watched.root.text.terminalSafe)\"".cut(toWidth: width - 4), width: width, indent: 4)
    }

    private func planLines(_ crisis: CrisisWatch, width: Int) -> [String] {
        guard let load = crisis.load else {
            return wrapped("Plan: nobody said how many people answer.", width: width, indent: 2)
        }
        let people = counted(load.capacity.people, "person", "people")
        var text = "Plan for \(people): \(load.mode.title); \(load.explanation)."
        if let first = crisis.incidents.first {
            let steps = first.plan?.steps ?? []
            let isRootOpen = steps.contains { if case .answerRoot = $0 { true } else { false } }
            let name = (first.root.author?.name ?? "the first complainant").terminalSafe
            if isRootOpen { text += " First answer \(name) personally." }
            for case .draftStatement(let problems) in steps {
                let places = crisis.platforms.prefix(5).map(\.rawValue.terminalSafe).joined(separator: ", ")
                text += " Draft a statement for at least three kinds of channel"
                text += places.isEmpty ? "" : ", of these most is written on \(places)"
                text += "; \(problems.joined(separator: "; "))."
            }
            for case .publish(_, let platforms) in steps {
                text += " Publish the statement on \(platforms.map(\.rawValue.terminalSafe).joined(separator: ", "))."
            }
        }
        return wrapped(text, width: width, indent: 2)
    }
}

extension LoadAssessment.Mode {
    fileprivate var title: String {
        switch self {
        case .individual: "answer one by one"
        case .triage: "answer one by one, the most pressing first"
        case .visibility: "answer where everybody looks"
        }
    }
}
