import Commitments
import Conversations
import Presence
import Reputation

extension PageSection {
    /// What was promised: what is still to be kept, and what was not.
    static let promises = PageSection(id: "promises", title: .promises) { page in
        guard let promises = page.report.findings.promises else { return nil }
        let open = promises.corrections.uncorrected
        guard !promises.review.entries.isEmpty || !open.isEmpty else { return nil }
        var markup = promises.review.entries.isEmpty ? .empty : page.promiseFigures(promises)
        let named = promises.missed.filter { !$0.promise.record.dueIsInferred }
        let unnamed = promises.missed.filter(\.promise.record.dueIsInferred)
        let reasons = BreachReasons(promises.review)
        markup += page.promiseList(named, reasons, under: promises.missed.isEmpty ? nil : .promisesMissed)
        if !unnamed.isEmpty {
            let cards = unnamed.prefix(PageContext.fewRows).map { page.promiseCard($0, reasons) }
            markup += .unfolding(
                page.say.counted(.moreUnnamed, unnamed.count),
                page.cardList(cards, opened: cards.count)
            )
            markup += page.rest(of: unnamed.count, after: PageContext.fewRows)
        }
        markup += page.promiseList(promises.due, reasons, under: promises.due.isEmpty ? nil : .toComeHeading)
        let idle = Set(promises.onIdleProfiles.map(\.profile)).sorted { $0.description < $1.description }
        if !idle.isEmpty {
            let names = idle.prefix(PageContext.fewRows).map { page.say.title($0) }.joined(separator: ", ")
            markup += .paragraph(page.say(.idlePromises, names))
        }
        return markup + page.uncorrected(open)
    }
}

/// What went wrong with promises that are broken for another reason than their time.
private struct BreachReasons {
    private let early: [PromiseID: EarlyAccessVerdict]
    private let mutual: [PromiseID: ReciprocityFinding]

    init(_ review: PromiseReview) {
        early = Dictionary(review.earlyAccess.map { ($0.promise, $0.verdict) }, uniquingKeysWith: { first, _ in first })
        mutual = Dictionary(review.reciprocity.map { ($0.promise, $0) }, uniquingKeysWith: { first, _ in first })
    }

    func text(of promise: PromiseID, in say: PageWording) -> String? {
        if case .broken(let publication, let lead) = early[promise] {
            let place = say.title(publication.channel)
            return lead.map { say(.earlyHeard, place, say.duration($0)) } ?? say(.earlyNever, place)
        }
        guard let finding = mutual[promise], finding.isBroken else { return nil }
        return say.counted(.noneAnswered, finding.inbound)
    }
}

extension PageContext {
    fileprivate func promiseFigures(_ promises: PromiseFindings) -> Markup {
        let entries = promises.review.entries
        func count(_ standing: PromiseStanding) -> Int { entries.count { $0.standing == standing } }
        func note(_ text: ReportText, _ count: Int) -> String? { count > 0 ? say(text, say.number(count)) : nil }
        let named = promises.missed.count { $0.promise.record.due != nil && !$0.promise.record.dueIsInferred }
        var figures = FigureList()
        figures.add(say[.promisesMade], say.number(entries.count), note: note(.takenBackNote, count(.withdrawn)))
        figures.add(
            say[.promisesKept],
            say.number(count(.kept) + count(.keptLate)),
            note: note(.keptLateNote, count(.keptLate))
        )
        figures.add(say[.promisesMissed], say.number(promises.missed.count), note: note(.missedNamedNote, named))
        figures.add(say[.promisesToCome], say.number(promises.due.count))
        let stalled = promises.review.stalledCases.count
        return figures.markup + "<p class=\"soft\">\(say[.promisesIntro])</p>\n"
            + (stalled > 0 ? .paragraph(say.counted(.stalledCases, stalled)) : .empty)
    }

    fileprivate func promiseList(
        _ entries: [PromiseReview.Entry],
        _ reasons: BreachReasons,
        under heading: ReportText?
    ) -> Markup {
        let title: Markup = heading.map { "<h3>\(say[$0])</h3>\n" } ?? .empty
        guard !entries.isEmpty else { return title }
        let cards = entries.prefix(Self.fewRows).map { promiseCard($0, reasons) }
        return title + cardList(cards, opened: 8) + rest(of: entries.count, after: Self.fewRows)
    }

    fileprivate func promiseCard(_ entry: PromiseReview.Entry, _ reasons: BreachReasons) -> Markup {
        let record = entry.promise.record
        var states: [Markup] = []
        if let missed = say.missed(entry.standing) {
            states.append(.badge(missed, entry.standing == .broken ? .bad : .warn))
        }
        if record.due == nil { states.append(.badge(say[.promiseNoTime])) }
        if record.due != nil, record.dueIsInferred { states.append(.badge(say[.promiseInferred])) }
        let place = record.madeIn?.platform.map { say(.promisedOn, say.platform($0)) } ?? say[.promised]
        let words: Markup = record.text.terminalSafe.isEmpty ? .empty : "<p>\(Markup.quote(record.text))</p>\n"
        let due: Markup = record.due.map { "\(say[.dueAt]) \(say.moment($0)); " } ?? .empty
        let held = entry.cases.isEmpty ? "" : "; " + say.counted(.casesHeld, entry.cases.count)
        let reason: Markup =
            reasons.text(of: entry.promise.id, in: say).map { "<p class=\"why\">\($0)</p>\n" } ?? .empty
        return """
            <li><h4>\(say.title(record.kind)) \(states.joined(separator: " "))</h4>
            \(words)<p class="why">\(due)\(place) \(say.moment(entry.promise.madeAt))\(held)</p>
            \(reason)</li>

            """
    }

    fileprivate func uncorrected(_ open: [CorrectionLedger.Entry]) -> Markup {
        guard !open.isEmpty else { return .empty }
        let items = open.prefix(Self.fewRows).map { entry -> Markup in
            let age = say(.openFor, say.duration(from: entry.openedAt, to: report.state.time))
            return "<li>\(Markup.name(entry.message.rawValue)), \(age)</li>\n"
        }
        return "<h3>\(say[.uncorrectedHeading])</h3>\n<ul>\n\(items.joined())</ul>\n"
            + rest(of: open.count, after: Self.fewRows)
    }
}
