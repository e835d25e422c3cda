/// What matters of a message's parent for whether the message reaches the brand.
package struct AddressedParent {
    package var isBrand: Bool
    /// Whether the same account wrote it, before, and it reaches the brand.
    package var isOwnAndAddressed: Bool

    package init(isBrand: Bool, isOwnAndAddressed: Bool) {
        self.isBrand = isBrand
        self.isOwnAndAddressed = isOwnAndAddressed
    }
}

extension BrandMatcher {
    /// How a customer's message reaches the brand.
    package func addressing(of message: Message, parent: AddressedParent?, isRepliedTo: Bool) -> Addressing {
        // Passing on somebody's words says nothing to the brand, though the words may name it.
        if message.kind == .repost { return isRepliedTo ? .takenUp : .notAddressed }
        if message.isPrivate || message.channel.channelClass == .review, isPossiblyOwn(message.channel.property) {
            return .direct
        }
        if let replied = message.repliesToAuthor, isOwn(replied) { return .direct }
        if let parent, parent.isBrand { return .direct }
        let isMentioned = message.mentions.contains { mention in
            mention.author.map { isOwn($0) } ?? false
                || isOwn(handle: mention.handle, platform: message.channel.platform)
        }
        if isMentioned { return .mention }
        // The platform says that the message names somebody whose inbox this is; who that is, is not known here.
        if message.kind == .mention, !hasAccounts(on: message.channel.platform) { return .mention }
        if let parent, parent.isOwnAndAddressed { return .continuation }
        // On the brand's own page a comment is to the brand; a reply to another visitor there is not.
        if parent == nil, isOwn(property: message.channel.property) { return .direct }
        return isRepliedTo ? .takenUp : .notAddressed
    }
}
