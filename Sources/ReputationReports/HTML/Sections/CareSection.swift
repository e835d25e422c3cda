import Presence
import Reputation

/// Where the brand is missing, how soon it notices, what it does, and what care readers see.
extension PageContext {
    func careMarkup(_ presence: PresenceFindings) -> Markup {
        noticeTable(presence.neglect) + activityTable(presence.activity) + careList(presence)
            + placeMarkup(presence) + apologies(presence.apologies) + tips(presence.tips)
    }

    private func noticeTable(_ findings: [NeglectFinding]) -> Markup {
        let shown = findings.filter { $0.noticed + $0.unnoticed > 0 }
        guard !shown.isEmpty else { return .empty }
        var table = HTMLTable(
            caption: "\(say[.noticeCaption])",
            [
                ("\(say[.profile])", .text), ("\(say[.halfNoticed])", .number),
                ("\(say[.halfNoticedByPerson])", .number),
                ("\(say[.longestUnnoticed])", .number), ("\(say[.notNoticed])", .number),
            ]
        )
        for finding in shown.prefix(Self.fewRows) {
            let times = [finding.medianTimeToNotice, finding.medianTimeToNoticeByPerson, finding.longestUnnoticed]
            table.add(
                [.name(say.title(finding.profile))]
                    + times.map { "\($0.map { say.duration($0) } ?? say[.notYet])" as Markup }
                    + ["\(say.number(finding.unnoticed))"]
            )
        }
        return table.markup(id: "notice") + rest(of: shown.count, after: Self.fewRows)
    }

    private func activityTable(_ weeks: [ActivityMetrics]) -> Markup {
        let profiles = weeks.map(\.profile).uniqued()
        guard !profiles.isEmpty else { return .empty }
        var table = HTMLTable(
            caption: "\(say[.activityCaption])",
            [
                ("\(say[.profile])", .text), ("\(say[.posts])", .number), ("\(say[.wroteFirst])", .number),
                ("\(say[.replies])", .number), ("\(say[.automaticReplies])", .number), ("\(say[.replyPart])", .text),
            ]
        )
        for profile in profiles.prefix(Self.fewRows) {
            let own = weeks.filter { $0.profile == profile }
            let posts = own.reduce(0) { $0 + $1.broadcasts }
            let replies = own.reduce(0) { $0 + $1.replies }
            let counts = [
                posts, own.reduce(0) { $0 + $1.outreach }, replies, own.reduce(0) { $0 + $1.automaticReplies },
            ]
            let ratio = Share(replies, of: replies + posts).map { shareCell($0) } ?? "–"
            table.add([.name(say.title(profile))] + counts.map { "\(say.number($0))" as Markup } + [ratio])
        }
        return table.markup(id: "activity") + rest(of: profiles.count, after: Self.fewRows)
    }

    private func careList(_ presence: PresenceFindings) -> Markup {
        let care = presence.care
        func counts(_ key: ReportText, _ share: Share) -> Markup {
            "\(say(key, say.number(share.numerator), say.number(share.denominator), say.percent(share.rate)))"
        }
        var items: [Markup] = []
        items += told(care.ignored) { counts(.careIgnored, $0) }
        items += told(care.relevance) { counts(.careOffTopic, $0.offTopic) }
        items += told(care.typos) { found in found.share.map { counts(.careTypos, $0) } }
        items += told(care.corrections) { tally in
            tally.open + tally.settled == 0
                ? nil : "\(say(.careCorrections, say.number(tally.open), say.number(tally.settled)))"
        }
        if let half = presence.apologyDepth.medianLength {
            items.append("\(say(.apologyHalf, say.number(Int(half.rounded(.up)))))")
        }
        let long = presence.apologyDepth.long.count
        if long > 0 { items.append("\(say.counted(.apologyLong, long))") }
        return list(.careHeading, items)
    }

    private func placeMarkup(_ presence: PresenceFindings) -> Markup {
        var items = told(presence.gaps) { _ in nil }
        for gap in presence.gaps.value?.gaps ?? [] {
            let cause = say[gap.cause == .noProfile ? .gapNoProfile : .gapUnstaffed]
            items.append("\(say.platform(gap.platform)): \(say.percent(gap.mentions.rate)), \(cause)")
        }
        let unknown = (presence.gaps.value?.unknown ?? []).map { say.platform($0) }
        if !unknown.isEmpty { items.append("\(say(.staffingUnknown, unknown.joined(separator: ", ")))") }
        if !presence.unlisted.isEmpty {
            let names = presence.unlisted.prefix(20).map { Markup.name(say.title($0)) }.joined(separator: ", ")
            items.append(filled(.unlistedProfiles, names))
        }
        var blanks: [Markup] = []
        if let listening = presence.listening.value {
            blanks = listening.blanks.prefix(Self.fewRows).map { blank in
                "\(say.platform(blank.platform)): \(say.title(blank.topic)), \(say.title(blank.cause))"
            }
            if blanks.isEmpty { blanks = ["\(say[.listeningWhole])"] }
        }
        return list(.gapsHeading, items) + list(.listeningHeading, blanks)
    }

    private func apologies(_ apologies: [AbsenceApology]) -> Markup {
        let items = apologies.prefix(Self.fewRows).map { apology -> Markup in
            "\(Markup.name(say.title(apology.profile))), \(say.moment(apology.postedAt)): \(Markup.quote(apology.words))"
        }
        return list(.absenceHeading, items)
    }

    private func tips(_ tips: [RivalTip]) -> Markup {
        let items = tips.prefix(Self.fewRows).map { tip -> Markup in
            let rival: Markup = tip.rival.map { .name($0) } ?? "\(say[.aRival])"
            let what =
                switch tip.kind {
                case .recommendsRival: filled(.tipRecommends, rival)
                case .goesToRival: tip.rival == nil ? filled(.tipGoesUnnamed) : filled(.tipGoes, rival)
                case .turnsAway: filled(.tipTurnsAway)
                case .namesRival: filled(.tipNames, rival)
                }
            let place = Markup.link(.name(say.title(tip.profile)), to: tip.permalink)
            return "\(place): \(what), \(Markup.quote(tip.words))"
        }
        return list(.tipsHeading, items) + rest(of: tips.count, after: Self.fewRows)
    }

    /// What was found, or why there is too little to tell; nothing where it was left out.
    func told<Value>(_ appraisal: Appraisal<Value>, _ words: (Value) -> Markup?) -> [Markup] {
        switch appraisal {
        case .assessed(let value): words(value).map { [$0] } ?? []
        case .notAssessed(.notSupplied): []
        case .notAssessed(let gap): ["\(say.reason(gap))"]
        }
    }
}

extension PageWording {
    func title(_ topic: ListeningQuery.Topic) -> String {
        switch topic {
        case .brand: self[.topicBrand]
        case .industry: self[.topicIndustry]
        case .competitorRecommendation: self[.topicRivals]
        }
    }

    func title(_ cause: ListeningCoverage.Blank.Cause) -> String {
        switch cause {
        case .unset: self[.blankUnset]
        case .neverRan: self[.blankNeverRan]
        case .stale: self[.blankStale]
        }
    }
}
