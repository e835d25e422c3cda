public import Conversations
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import ToneLint

extension ReputationDesk {
    /// How many of the brand's latest replies a draft is compared with.
    static let recentReplies = 200

    /// What the desk knows about a draft that answers a message, for a linter: what the person wrote, who they and the
    /// writer are, how often the brand has replied in public, where else the person has written, what was promised, and
    /// what the brand wrote to others lately.
    ///
    /// - Parameters:
    ///   - message: The message to answer.
    ///   - time: The moment of writing.
    ///   - agent: Who writes; `nil` where nobody is named.
    /// - Returns: The context; `nil` for a message that is not known then, or that no customer wrote.
    /// - Complexity: O(n) in the log.
    public mutating func replyContext(
        answering message: MessageID,
        at time: Date,
        by agent: AgentID? = nil
    ) async -> ReplyContext? {
        let past = await judgedLog(at: time).log
        let matcher = BrandMatcher(configuration.brand)
        let threads = past.threads(for: matcher)
        guard let asked = past.item(message)?.message, matcher.side(of: asked) == .customer,
            let thread = threads.first(where: { $0.conversation.items.contains { $0.id == message } })
        else { return nil }
        let person = asked.author.flatMap { past.customerCase(of: $0.id) }
        let own = Set(person?.items.map(\.id) ?? [message])
        let theirs = threads.flatMap { thread in thread.answers.filter { own.contains($0.item.id) } }
        let known = ReplyCircumstances(
            in: thread,
            answering: asked,
            at: time,
            answers: theirs,
            promises: person?.promises ?? []
        )
        var context = ReplyContext()
        known.fill(&context)
        let authors = Set(person?.authors ?? [])
        let items = thread.conversation.items
        let end = items.firstIndex { $0.id == message } ?? items.endIndex
        context.incoming =
            items[..<end].map(\.message).filter { other in
                other.author.map { authors.contains($0.id) } ?? false
            }.map(\.text) + [asked.text]
        context.customerName = asked.author?.name
        context.agentName = agent.flatMap { agent in configuration.team.first { $0.id == agent }?.name }
        context.brandTerms = [configuration.brand.name] + configuration.brand.accounts.compactMap(\.handle)
        context.publishedContacts = configuration.brand.accounts.compactMap(\.native).filter { $0.contains("@") }
        context.recentReplies = recentReplies(in: threads, except: own)
        return context
    }

    /// The texts of the library and the latest replies to other people.
    private func recentReplies(in threads: some Sequence<BrandThread>, except own: Set<MessageID>) -> ReplyIndex? {
        guard let analyzer = modules.analyzer else { return nil }
        var replies: [(date: Date, id: MessageID, text: String)] = []
        for thread in threads {
            let items = thread.conversation.items
            for index in thread.positions(of: .brand) {
                guard let parent = thread.parents[index], !own.contains(items[parent].id),
                    items[index].message.outbound?.origin != .automation
                else { continue }
                replies.append((items[index].postedAt, items[index].id, items[index].message.text))
            }
        }
        var index = library?.replies ?? ReplyIndex()
        for reply in replies.sorted(by: { ($1.date, $1.id) < ($0.date, $0.id) }).prefix(Self.recentReplies) {
            index.add(analyzer.analyze(reply.text))
        }
        return index
    }
}
