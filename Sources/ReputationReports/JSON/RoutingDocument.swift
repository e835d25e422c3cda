import Conversations
import Reputation
import ToneLint

/// Which locations a case concerns and what is done about it, as programs read it.
struct RoutingDocument: Encodable {
    let customerCase: CaseID
    let routes: [Route]
    let open: [OpenName]
    let actions: [Action]

    private enum CodingKeys: String, CodingKey {
        case customerCase = "case"
        case routes, open, actions
    }

    init(_ customerCase: CaseID, _ routing: CaseRouting) {
        self.customerCase = customerCase
        routes = routing.routes.map { route in
            Route(routingKey: route.routingKey, name: route.name, evidence: route.evidence.map(Evidence.init))
        }
        open = routing.open.map { OpenName(evidence: Evidence($0.evidence), routingKeys: $0.routingKeys) }
        actions = routing.actions.map(Action.init)
    }

    struct Route: Encodable {
        let routingKey: String
        let name: String
        let evidence: [Evidence]
    }

    struct OpenName: Encodable {
        let evidence: Evidence
        let routingKeys: [String]
    }

    struct Evidence: Encodable {
        let source: LocationEvidence.Source
        let message: MessageID
        let utf8Range: Range<Int>?
        let text: String?

        init(_ evidence: LocationEvidence) {
            source = evidence.source
            message = evidence.message
            utf8Range = evidence.range
            text = evidence.text
        }
    }

    struct Action: Encodable {
        let message: MessageID
        let standing: ReplyAction.Standing
        let doer: String
        let text: String
        let utf8Range: Range<Int>
        let promise: String?
        let routingKeys: [String]

        init(_ action: CaseRouting.Action) {
            message = action.message
            standing = action.action.standing
            doer = action.action.doer.rawValue
            text = action.text
            utf8Range = action.action.what
            promise = action.action.promise?.rawValue
            routingKeys = action.routingKeys
        }
    }
}
