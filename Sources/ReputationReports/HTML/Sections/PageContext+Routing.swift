import Conversations
import Reputation
import ToneLint

extension PageContext {
    /// To whose location a case goes, and if wanted what replies say is done about it.
    func routes(of customerCase: CaseID, withActions: Bool = false) -> Markup {
        guard let routing = report.findings.routing[customerCase] else { return .empty }
        let routes = routing.routes.prefix(Self.fewRows).map { route -> Markup in
            "\(Markup.name(route.name)) (\(Markup.name(route.routingKey)))"
        }
        let open = routing.open.prefix(Self.fewRows).map { name -> Markup in
            let keys = name.routingKeys.map { Markup.name($0) }.joined(separator: " / ")
            return "\(Markup.quote(name.evidence.text ?? "")) \(keys)"
        }
        let places = routes + open
        var markup: Markup =
            places.isEmpty
            ? .empty : "<p class=\"why\">\(say[.routeTo]): \(places.joined(separator: ", "))</p>\n"
        guard withActions else { return markup }
        for action in routing.actions.suffix(3) {
            markup += "<p class=\"why\">\(say.title(action.action.standing)): \(Markup.quote(action.text))</p>\n"
        }
        return markup
    }

    /// Replies with figures, prices, dates or times for which nothing vouches.
    func unsupportedClaims(_ sent: SentReplyReview) -> Markup {
        guard !sent.unsupported.isEmpty else { return .empty }
        let items = sent.unsupported.prefix(Self.fewRows).map { reply -> Markup in
            let claims = reply.claims.prefix(8).map { Markup.quote(reply.words(of: $0)) }.joined(separator: ", ")
            return "<li><p>\(Markup.quote(reply.text))</p>\n<p class=\"why\">\(claims)</p></li>\n"
        }
        let summary = say.counted(.unsupportedClaims, sent.unsupported.count, say.number(sent.claimingCount))
        return .unfolding(summary, "<ul>\n\(items.joined())</ul>\n")
            + rest(of: sent.unsupported.count, after: Self.fewRows)
    }
}

extension PageWording {
    fileprivate func title(_ standing: ReplyAction.Standing) -> String {
        switch standing {
        case .promised: self[.actionPromised]
        case .done: self[.actionDone]
        case .asked: self[.actionAsked]
        }
    }
}
