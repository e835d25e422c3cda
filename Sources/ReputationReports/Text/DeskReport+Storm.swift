import CrisisDetection
import Reputation
import ServiceLevels
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What a storm is about, what comes next and who helps, for a terminal.
extension DeskReport {
    func stormLines(_ crisis: CrisisWatch, width: Int) -> [String] {
        knownEventLines(crisis, width: width) + topicLines(crisis, width: width) + forecastLines(crisis, width: width)
            + surgeLines(width: width)
    }

    private func knownEventLines(_ crisis: CrisisWatch, width: Int) -> [String] {
        crisis.knownEvents.flatMap { event in
            let when =
                if state.time < event.start {
                    "begins in \(HumanTime.text(from: state.time, to: event.start))"
                } else if state.time < event.end {
                    "until \(HumanTime.text(event.end))"
                } else {
                    "over for \(HumanTime.text(from: event.end, to: state.time))"
                }
            let title = event.title.terminalSafe
            return wrapped(
                "Planned: \(title), from \(HumanTime.text(event.start)), \(when).",
                width: width,
                indent: 2
            )
        }
    }

    private func topicLines(_ crisis: CrisisWatch, width: Int) -> [String] {
        let topics = crisis.topics.topics
        guard !topics.isEmpty else { return [] }
        var lines = ["  What many write about in the last day:"]
        for topic in topics.prefix(4) {
            lines += wrapped(topic.explanation.terminalSafe, width: width, indent: 4)
        }
        if topics.count > 4 { lines.append("    and \(counted(topics.count - 4, "more topic")).") }
        return lines
    }

    private func forecastLines(_ crisis: CrisisWatch, width: Int) -> [String] {
        guard let next = crisis.forecast.first else { return [] }
        let all = crisis.forecast.reduce(0) { $0 + $1.expected }
        var text = "To come: \(rounded(next.expected)) in the next hour "
        text += "(\(rounded(next.interval.lowerBound)) to \(rounded(next.interval.upperBound)))"
        text += ", \(rounded(all)) in the next \(crisis.forecast.count) hours"
        if let error = next.measuredError { text += "; an hour ahead was off by \(percent(error)) so far" }
        return wrapped(text + ".", width: width, indent: 2)
    }

    private func surgeLines(width: Int) -> [String] {
        guard let surge = findings.surge, let first = surge.plan.steps.first else { return [] }
        var text = "Surge staff: "
        let helpers = surge.helpers.map { helper in
            let replies = counted(helper.replies, "answer")
            return "\(helper.member.name.terminalSafe) (\(replies) in the last day)"
        }
        text += helpers.isEmpty ? "nobody is named in the team" : helpers.joined(separator: ", ")
        let time = HumanTime.text(surge.target.answerWithin)
        let goal = "\(percent(surge.target.serviceLevel)) of answers within \(time)"
        let required = counted(first.required, "person", "people")
        text += ". For \(goal), with what waits, the next hour needs \(required)"
        text += "; \(surge.ownPeople) of its own are there."
        let shifts = surge.plan.shifts.map { shift in
            "\(shift.team.terminalSafe) from \(HumanTime.text(shift.range.lowerBound))"
                + " to \(HumanTime.text(shift.range.upperBound))"
        }
        if !shifts.isEmpty { text += " Lend \(shifts.joined(separator: ", "))." }
        if shifts.isEmpty, first.shortfall == 0 { text += " Nobody need be lent." }
        if first.uncovered > 0 { text += " \(first.uncovered) more are missing." }
        return wrapped(text, width: width, indent: 2)
    }

    private func rounded(_ number: Double) -> String {
        let tenths = (min(number, 1e12) * 10).rounded() / 10
        return tenths == tenths.rounded() ? "\(Int(tenths))" : "\(tenths)"
    }
}
