#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import Conversations
import ReputationFoundations

/// For each promise, whose cases it holds open and when the brand wrote to them.
struct PromiseThreads {
    private var casesOf: [PromiseID: [CaseID]] = [:]
    /// When the brand wrote in the threads of a promise, with the message.
    private var outbound: [PromiseID: [(at: Instant, message: MessageID)]] = [:]

    init(_ log: ConversationLog, _ brand: BrandMatcher) {
        var threadOf: [MessageID: Int] = [:]
        var written: [[(at: Instant, message: MessageID)]] = []
        for thread in log.threads(for: brand) {
            for item in thread.conversation.items { threadOf[item.id] = written.count }
            written.append(
                thread.items(of: .brand).filter { $0.message.outbound?.audience != .internalNote }.map {
                    ($0.sent, $0.id)
                }
            )
            for promise in thread.conversation.promises {
                outbound[promise.id, default: []] += written[written.count - 1]
            }
        }
        for person in log.cases() where !person.promises.isEmpty {
            guard person.authors.isEmpty || !person.authors.contains(where: { brand.isOwn($0) }) else { continue }
            let threads = Set(person.items.compactMap { threadOf[$0.id] })
            for promise in person.promises {
                casesOf[promise.id, default: []].append(person.id)
                guard case .customerCase = promise.record.target else { continue }
                for thread in threads { outbound[promise.id, default: []] += written[thread] }
            }
        }
    }

    /// The cases that a promise holds open, sorted.
    func cases(of promise: PromiseState) -> [CaseID] {
        (casesOf[promise.id] ?? []).sorted()
    }

    /// Whether the brand wrote nothing after the promise where it was made.
    func isSilent(since promise: PromiseState) -> Bool {
        !(outbound[promise.id] ?? []).contains { $0.at > promise.made && $0.message != promise.record.madeIn }
    }

    /// When the brand last wrote there.
    func lastOutbound(of promise: PromiseState) -> Date? {
        outbound[promise.id]?.map(\.at).max()?.date
    }
}
