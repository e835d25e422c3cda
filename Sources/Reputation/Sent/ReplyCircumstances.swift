import Conversations
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import ToneLint

/// What a log knows about a reply, beside the words it answers, at the moment it was written.
struct ReplyCircumstances: Hashable, Sendable {
    /// Public replies of the brand in the thread before this one.
    var publicTurns = 0
    /// The person's contacts on other channels.
    var contacts: [ReplyContext.RecordedContact] = []
    /// Promises to the person that were not kept then.
    var openPromises: [ReplyContext.OpenPromise] = []
    /// The moment.
    var now: Date

    /// Whether any rule could say more than about the words alone.
    var isNoteworthy: Bool {
        publicTurns >= 2 || contacts.contains { !$0.isAnswered }
            || openPromises.contains { promise in promise.due.map { $0 < now } ?? false }
    }

    /// Takes what is known of a person's case.
    ///
    /// - Parameters:
    ///   - thread: The thread of the reply.
    ///   - incoming: The message it answers.
    ///   - time: When it is written.
    ///   - answers: The person's messages on all channels with their answers.
    ///   - promises: What was promised to them.
    init(
        in thread: BrandThread,
        answering incoming: Message,
        at time: Date,
        answers: [AnsweredItem],
        promises: [PromiseState]
    ) {
        now = time
        let items = thread.conversation.items
        publicTurns = thread.positions(of: .brand).count { index in
            let item = items[index]
            return item.postedAt < time && thread.parents[index] != nil && !item.message.isPrivate
                && item.message.outbound?.origin != .automation
        }
        var byChannel: [Channel: Bool] = [:]
        for answered in answers where answered.item.message.channel != incoming.channel {
            guard answered.item.askedAt < time else { continue }
            let isAnswered = answered.answer.firstReplyAt.map { $0 < time } ?? false
            byChannel[answered.item.message.channel] = (byChannel[answered.item.message.channel] ?? true) && isAnswered
        }
        contacts = byChannel.map { ReplyContext.RecordedContact(channel: $0.key, isAnswered: $0.value) }.sorted {
            ($0.channel.platform.rawValue, $0.channel.property, $0.channel.channelClass.rawValue)
                < ($1.channel.platform.rawValue, $1.channel.property, $1.channel.channelClass.rawValue)
        }
        openPromises = promises.filter { promise in
            // A time that was only assumed proves nobody late.
            promise.madeAt < time && promise.withdrawal == nil && !promise.record.dueIsInferred
                && promise.keptAt.map { $0 >= time } ?? true
        }.map { ReplyContext.OpenPromise(text: $0.record.text, due: $0.record.due) }
    }

    /// Adds it to a context.
    func fill(_ context: inout ReplyContext) {
        context.publicTurnsByBrand = publicTurns
        context.contacts = contacts
        context.openPromises = openPromises
        context.now = now
    }
}
