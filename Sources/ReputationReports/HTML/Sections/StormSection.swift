import Conversations
import CrisisDetection
import Reputation

/// What a storm is about, what comes next, who helps and who was contacted.
extension PageContext {
    func stormMarkup(_ crisis: CrisisWatch) -> Markup {
        stormDayList + contactList(crisis) + plannedList(crisis) + topicList(crisis) + forecast(crisis) + surgeMarkup
    }

    private func plannedList(_ crisis: CrisisWatch) -> Markup {
        let now = report.state.time
        let items = crisis.knownEvents.prefix(Self.fewRows).map { event -> Markup in
            let when =
                if now < event.start {
                    say(.plannedBegins, say.duration(from: now, to: event.start))
                } else if now < event.end {
                    say(.plannedGoesOn, say.plainMoment(event.end))
                } else {
                    say(.plannedOver, say.duration(from: event.end, to: now))
                }
            return "\(Markup.name(event.title)): \(say.moment(event.start)), \(when)"
        }
        return list(.plannedHeading, items)
    }

    private func topicList(_ crisis: CrisisWatch) -> Markup {
        let items = crisis.topics.topics.prefix(10).map { topic -> Markup in
            let words = topic.words.prefix(5).map { Markup.name($0.word) }.joined(separator: ", ")
            return "\(words): \(say.counted(.voices, topic.voices))"
        }
        return list(.topicsHeading, items)
    }

    private func forecast(_ crisis: CrisisWatch) -> Markup {
        guard let next = crisis.forecast.first else { return .empty }
        let all = crisis.forecast.reduce(0) { $0 + $1.expected }
        let range = "\(say.number(next.interval.lowerBound))–\(say.number(next.interval.upperBound))"
        let hours = say.number(crisis.forecast.count)
        return .paragraph(say(.forecastLine, say.number(next.expected), range, say.number(all), hours))
    }

    private var surgeMarkup: Markup {
        guard let surge = report.findings.surge, let first = surge.plan.steps.first else { return .empty }
        let helpers = surge.helpers.prefix(Self.fewRows).map { helper -> Markup in
            "\(Markup.name(helper.member.name)): \(say(.surgeAnswers, say.number(helper.replies)))"
        }
        var sentences = [
            say(
                .surgeNeeds,
                say.percent(surge.target.serviceLevel),
                say.duration(surge.target.answerWithin),
                say.number(first.required),
                say.number(surge.ownPeople)
            )
        ]
        let shifts = surge.plan.shifts.prefix(Self.fewRows).map { shift in
            say(
                .surgeShift,
                shift.team.terminalSafe,
                say.plainMoment(shift.range.lowerBound),
                say.plainMoment(shift.range.upperBound)
            )
        }
        if !shifts.isEmpty { sentences.append(say(.surgeLend, shifts.joined(separator: "; "))) }
        if shifts.isEmpty, first.shortfall == 0 { sentences.append(say[.surgeNone]) }
        if first.uncovered > 0 { sentences.append(say(.surgeMissing, say.number(first.uncovered))) }
        return list(.surgeHeading, helpers, evenEmpty: true) + .paragraph(sentences.joined(separator: " "))
    }

    private func contactList(_ crisis: CrisisWatch) -> Markup {
        let items = report.findings.contacts.prefix(20).compactMap { contact -> Markup? in
            guard let root = crisis.incidents.first(where: { $0.incident.id == contact.incident })?.root,
                let share = contact.share
            else { return nil }
            let who: Markup = root.author.map { .name($0.name) } ?? "\(say[.somebodyUnnamed])"
            let missing = contact.missing.prefix(10).map { Markup.name(report.name(of: $0)) }.joined(separator: ", ")
            let rest: Markup = missing.isEmpty ? .empty : "; \(filled(.contactsMissing, missing))"
            return
                "\(filled(.contactsLine, who, "\(say.number(share.numerator))", "\(say.number(share.denominator))"))\(rest)"
        }
        return list(.contactsHeading, items)
    }

    /// A heading with a list below it; nothing without items.
    func list(_ heading: ReportText, _ items: [Markup], evenEmpty: Bool = false) -> Markup {
        guard !items.isEmpty || evenEmpty else { return .empty }
        let title: Markup = "<h3>\(say[heading])</h3>\n"
        return items.isEmpty ? title : title + "<ul>\n\(items.map { "<li>\($0)</li>\n" as Markup }.joined())</ul>\n"
    }

    /// A text whose places hold markup.
    func filled(_ key: ReportText, _ values: Markup...) -> Markup {
        var result = Markup.empty
        for (index, part) in say[key].split(separator: "{", omittingEmptySubsequences: false).enumerated() {
            guard index > 0, let close = part.firstIndex(of: "}"), let place = Int(part[..<close]),
                values.indices.contains(place)
            else {
                result += "\(index > 0 ? "{" : "")\(part)"
                continue
            }
            result += "\(values[place])\(part[part.index(after: close)...])"
        }
        return result
    }
}
