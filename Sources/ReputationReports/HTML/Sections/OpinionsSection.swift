import Conversations
import CrisisDetection
import Presence
import Reputation

extension PageSection {
    /// What people say and give, how they rate, and what a search shows.
    static let opinions = PageSection(id: "opinions", title: .opinions) { page in
        var markup = page.shelves
        if let presence = page.report.findings.presence {
            markup =
                page.moodMarkup(presence) + page.causeTable(presence.causes)
                + page.ratingTable(presence.ratingShifts) + markup + page.contributionList(presence.contributions)
                + page.peerList(presence.peers)
        }
        return markup.isEmpty ? nil : markup
    }
}

extension PageContext {
    fileprivate func moodMarkup(_ presence: PresenceFindings) -> Markup {
        let mood = presence.sentiment
        var markup = Markup.empty
        if let negative = mood.negativeShare {
            let judged = mood.positive + mood.neutral + mood.negative
            let counts = [judged, mood.positive, mood.neutral, mood.negative].map { say.number($0) }
            let line = say(.moodLine, counts[0], counts[1], counts[2], counts[3], say.percent(negative.rate))
            markup += .paragraph(line) + "<p class=\"soft\">\(say[.moodCaveat])</p>\n"
        }
        if let voices = report.crisis?.voices, voices.mentions > 0 {
            let counts = [voices.mentions, voices.authors, voices.anonymous].map { say.number($0) }
            var line = say(.voicesLine, counts[0], counts[1], counts[2])
            if voices.authors > 4, let share = voices.share(ofLoudest: 4) {
                line += " " + say(.voicesLoudest, say.percent(share))
            }
            markup += .paragraph(line)
        }
        if let estimate = presence.estimate {
            let range = "\(say.number(estimate.lower.rounded()))–\(say.number(estimate.upper.rounded()))"
            markup += .paragraph(
                say(
                    .estimateLine,
                    say.number(estimate.total.rounded()),
                    range,
                    say.number(estimate.counted),
                    say.percent(estimate.assumedShare)
                )
            )
        }
        return markup
    }

    fileprivate func causeTable(_ ledger: CauseLedger) -> Markup {
        var table = HTMLTable(
            caption: "\(say[.causesCaption])",
            [
                ("\(say[.cause])", .text), ("\(say[.reviews])", .number), ("\(say[.reviewsBefore])", .number),
                ("\(say[.trend])", .text),
            ]
        )
        for entry in ledger.entries.prefix(Self.fewRows) {
            let counts = [entry.reviews.count, entry.before].map { "\(say.number($0))" as Markup }
            table.add([.name(entry.cause)] + counts + ["\(say.title(entry.trend))"])
        }
        let line = say(.untriaged, say.number(ledger.untriaged.count), say.number(ledger.negative))
        return
            (table.isEmpty ? .empty : table.markup(id: "causes") + rest(of: ledger.entries.count, after: Self.fewRows))
            + (ledger.negative > 0 ? .paragraph(line) : .empty)
    }

    fileprivate func ratingTable(_ shifts: [RatingShift]) -> Markup {
        let shown = shifts.filter { $0.before.count + $0.after.count > 0 }
        guard !shown.isEmpty else { return .empty }
        var table = HTMLTable(
            caption: "\(say[.ratingsCaption])",
            [
                ("\(say[.site])", .text), ("\(say[.ratingBefore])", .number), ("\(say[.ratingAfter])", .number),
                ("\(say[.ratingNamed])", .number), ("\(say[.ratingChange])", .text),
            ]
        )
        func stars(_ mean: Double?, _ count: Int) -> Markup {
            mean.map { "\(say.number($0)) (\(say.number(count)))" } ?? "–"
        }
        // A dash between numbers that may be below zero would be read as a minus.
        func range(_ change: RatingShift.MeanChange) -> Markup {
            filled(.fromTo, "\(say.number(change.lower))", "\(say.number(change.upper))")
        }
        for shift in shown.prefix(Self.fewRows) {
            let (before, after) = (shift.before, shift.after)
            let change: Markup =
                switch shift.change {
                case .assessed(let change):
                    "\(say.number(change.difference)) (\(range(change)))"
                case .notAssessed(let gap): "\(say.reason(gap))"
                }
            table.add([
                shift.site.map { .name(say.title($0)) } ?? "\(say[.allSites])", stars(before.mean, before.count),
                stars(after.mean, after.count), stars(after.meanOfNamed, after.count - after.anonymous), change,
            ])
        }
        return table.markup(id: "ratings") + rest(of: shown.count, after: Self.fewRows)
    }

    fileprivate func contributionList(_ found: CustomerContributions) -> Markup {
        let shown = found.contributions.suffix(20).reversed()
        let items = shown.map { one -> Markup in
            let words: Markup = one.words.map { ", \(Markup.quote($0))" } ?? .empty
            return "\(say.title(one.kind))\(words)"
        }
        return list(.contributionsHeading, items) + rest(of: found.contributions.count, after: items.count)
    }

    fileprivate func peerList(_ peers: [PeerSupport]) -> Markup {
        let items = peers.prefix(20).map { peer -> Markup in
            let role = say[peer.role == .defender ? .peerDefends : .peerSolves]
            let badge = peer.isThanked ? Markup.badge(say[.thanked], .good) : .badge(say[.notThanked], .warn)
            let who: Markup = peer.author.map { .name($0.accountName) } ?? "\(say[.somebodyUnnamed])"
            return "\(who): \(role), \(Markup.quote(peer.words)) \(badge)"
        }
        return list(.peersHeading, items) + rest(of: peers.count, after: items.count)
    }

    fileprivate var shelves: Markup {
        report.findings.shelves.prefix(10).enumerated().map { index, finding -> Markup in
            var table = HTMLTable(
                caption: filled(.shelfCaption, .name(finding.query), "\(say.plainMoment(finding.time))"),
                [
                    ("\(say[.place])", .number), ("\(say[.page])", .text), ("\(say[.whose])", .text),
                    ("\(say[.speaksOf])", .text),
                ]
            )
            for (place, result) in finding.results.prefix(10).enumerated() {
                table.add([
                    "\(say.number(place + 1))", .name(result.host), "\(say.title(result.owner))",
                    "\(say.title(result.sentiment))",
                ])
            }
            let complaints = say.number(finding.shelf.negativeAbove)
            let line = finding.shelf.firstOwned.map { say(.shelfLine, say.number($0), complaints) }
            return table.markup(id: "shelf\(index)") + .paragraph(line ?? say(.shelfNone, complaints))
        }.joined()
    }
}
