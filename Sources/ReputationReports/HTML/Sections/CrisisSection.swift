import Conversations
import CrisisDetection
import Reputation

extension PageSection {
    /// Whether there is a crisis: alerts, incidents, and what to do.
    static let crisis = PageSection(id: "crisis", title: .crisis) { page in
        guard let crisis = page.report.crisis else { return nil }
        let say = page.say
        let isCalm = crisis.alerts.isEmpty && crisis.incidents.isEmpty && crisis.level == .single
        var markup = page.levelMarkup(crisis, isCalm: isCalm)
        markup += page.alertCards(crisis)
        markup += page.incidentCards(crisis)
        markup += page.stormMarkup(crisis)
        return markup
    }
}

extension PageContext {
    fileprivate func levelMarkup(_ crisis: CrisisWatch, isCalm: Bool) -> Markup {
        guard let since = crisis.watchedSince else { return .paragraph(say[.noMentions]) }
        let kind: Markup.BadgeKind =
            switch crisis.level {
            case .single: .good
            case .cluster, .surge: .warn
            case .crisis: .bad
            }
        let badge = crisis.knowsHabits ? Markup.badge(say.title(crisis.level), kind) : .badge(say[.notKnownYet])
        let mentions = say.counted(.mentionsSince, crisis.mentionCount)
        var text: Markup = "<p>\(badge) \(mentions) \(say.moment(since)).</p>\n"
        guard !isCalm else { return text }
        guard let load = crisis.load else { return text + .paragraph(say[.capacityUnknown]) }
        var sentences = [
            say.counted(.loadPeople, load.capacity.people, say.title(load.mode)),
            say(.loadRates, say.number(load.arrivalsPerHour), say.number(load.capacity.perHour)),
            say.counted(.loadBacklog, load.backlog),
        ]
        if let clear = load.timeToClear, clear > .zero {
            sentences.append(say(.loadClears, say.duration(clear)))
        }
        if load.missingPeople > 0 { sentences.append(say.counted(.loadMissing, load.missingPeople)) }
        text += .paragraph(sentences.joined(separator: " "))
        return text + steps(of: crisis)
    }

    /// What to do first about the largest incident.
    private func steps(of crisis: CrisisWatch) -> Markup {
        guard let first = crisis.incidents.first else { return .empty }
        var items = Markup.empty
        for step in first.plan?.steps ?? [] {
            switch step {
            case .answerRoot: items += "<li>\(say[.stepAnswerRoot]) \(name(of: first.root.author))</li>"
            case .draftStatement: items += "<li>\(say[.stepDraft])</li>"
            case .publish(_, let platforms):
                items += "<li>\(say(.stepPublish, platforms.map { say.platform($0) }.joined(separator: ", ")))</li>"
            case .answer: continue
            }
        }
        if !crisis.platforms.isEmpty, !items.isEmpty {
            let names = crisis.platforms.prefix(5).map { say.platform($0) }.joined(separator: ", ")
            items += "<li>\(say(.mostIsWrittenOn, names))</li>"
        }
        return items.isEmpty ? .empty : "<ul>\(items)</ul>\n"
    }

    fileprivate func alertCards(_ crisis: CrisisWatch) -> Markup {
        guard !crisis.alerts.isEmpty else { return .empty }
        let shown = crisis.alerts.prefix(Self.fewRows)
        let cards = shown.enumerated().map { index, watched -> Markup in
            let alert = watched.alert
            let kind: Markup.BadgeKind = alert.level >= .escalate ? .bad : .warn
            let badge = Markup.badge("\(say.title(alert.level)), \(say.title(alert.state))", kind)
            return """
                <li><h4><span class="num">\(Self.letter(index)).</span> \(say.title(alert.key)) \(badge)</h4>
                <p>\(say[.sinceLower]) \(say.moment(alert.openedAt))</p>
                <ul class="why">\(watched.reasons.map { "<li>\(reason($0))</li>" as Markup }.joined())</ul></li>

                """
        }
        return "<h3>\(say[.alerts])</h3>\n" + cardList(cards, opened: cards.count)
            + rest(of: crisis.alerts.count, after: shown.count)
    }

    /// What was unusual, when, and how much it was.
    private func reason(_ signal: CrisisSignal) -> Markup {
        let counts =
            signal.expected.map { say(.observedExpected, say.number(signal.observed), say.number($0)) }
            ?? say(.observedOnly, say.number(signal.observed))
        let topics = signal.topics.prefix(5).map { Markup.name($0) }.joined(separator: ", ")
        let words: Markup = topics.isEmpty ? .empty : "; \(say[.words]): \(topics)"
        return "\(say.title(signal.kind)), \(say.moment(signal.date)): \(counts)\(words)"
    }

    /// The letter that a chart shows for an alert; incidents have numbers.
    static func letter(_ index: Int) -> String {
        index < 26 ? String(UnicodeScalar(UInt8(65 + index))) : "+"
    }

    fileprivate func incidentCards(_ crisis: CrisisWatch) -> Markup {
        guard !crisis.incidents.isEmpty else { return .empty }
        let shown = crisis.incidents.prefix(20)
        let cards = shown.enumerated().map { index, watched -> Markup in
            let incident = watched.incident
            let counts = [
                say.counted(.voices, incident.voices.count), say.counted(.sites, incident.sites.count),
                say.counted(.postings, incident.postings.count),
                say.counted(.unansweredPostings, watched.unanswered.count),
            ]
            let site: Markup = .name(say.title(watched.root.channel))
            return """
                <li><h4><span class="num">\(say.number(index + 1)).</span> \(name(of: watched.root.author))</h4>
                <p>\(Markup.link(site, to: watched.root.permalink)), \(say[.sinceLower]) \(say.moment(watched.since)): \
                \(counts.joined(separator: ", "))</p>
                <p>\(Markup.quote(watched.root.text, language: watched.root.language?.primary))</p></li>

                """
        }
        return "<h3>\(say[.incidents])</h3>\n" + cardList(cards, opened: cards.count)
            + rest(of: crisis.incidents.count, after: shown.count)
    }
}
