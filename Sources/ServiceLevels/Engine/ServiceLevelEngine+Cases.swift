import Conversations
import ReputationFoundations

/// Targets that look at everything a person wrote need the person's other threads.
extension ServiceLevelEngine {
    mutating func recomputeCases(_ touchedNodes: [Int32], _ report: inout NotificationReport) {
        var visited: Set<Int32> = []
        var touched: [[Int32]] = []
        for node in touchedNodes where !visited.contains(node) {
            touched.append(log.threadNodes(from: node))
            visited.formUnion(touched[touched.count - 1])
        }
        var threads = touched
        var prepared: [Int32: ThreadFacts] = [:]
        func facts(_ nodes: [Int32]) -> ThreadFacts? {
            let root = nodes.min() ?? -1
            if let known = prepared[root] { return known }
            guard let history = log.history(of: nodes) else { return nil }
            let facts = ThreadFacts(history, brand: brand)
            prepared[root] = facts
            return facts
        }
        for nodes in touched {
            guard let facts = facts(nodes) else { continue }
            for other in caseNodes(of: facts) where !visited.contains(other) {
                let nodes = log.threadNodes(from: other)
                visited.formUnion(nodes)
                threads.append(nodes)
            }
        }
        for nodes in threads {
            guard let own = facts(nodes) else {
                reconcile(nodes, [], [], &report)
                continue
            }
            let mine = Set(nodes)
            var elsewhere = Array(repeating: ElsewhereFacts(), count: own.inbound.count)
            for person in own.inbound.indices where !own.inbound[person].isEmpty {
                let message = own.items[own.inbound[person][0].item].message
                var seen = mine
                for other in log.caseNodes(of: message) where !seen.contains(other) {
                    let nodes = log.threadNodes(from: other)
                    seen.formUnion(nodes)
                    guard let theirs = facts(nodes) else { continue }
                    elsewhere[person].add(theirs, of: caseAuthors(of: message))
                }
                elsewhere[person].sort()
            }
            recomputeThread(nodes, own, elsewhere: elsewhere, &report)
        }
    }

    private func caseNodes(of facts: ThreadFacts) -> [Int32] {
        facts.inbound.flatMap { points in
            points.first.map { log.caseNodes(of: facts.items[$0.item].message) } ?? []
        }
    }

    private func caseAuthors(of message: Message) -> Set<AuthorID> {
        guard let author = message.author?.id else { return [] }
        return Set(log.customerCase(of: author)?.authors ?? [author])
    }
}

extension ElsewhereFacts {
    /// Adds what a thread holds of the accounts of one person.
    mutating func add(_ facts: ThreadFacts, of authors: Set<AuthorID>) {
        for (person, author) in facts.authors.enumerated() {
            guard let author, authors.contains(author) else { continue }
            inbound += facts.inbound[person].map(\.at)
            replies += facts.replies[person].map { reply in
                var reply = reply
                reply.isElsewhere = true
                reply.item = -1
                return reply
            }
        }
    }

    mutating func sort() {
        inbound.sort()
        replies.sort { $0.at < $1.at }
    }
}
