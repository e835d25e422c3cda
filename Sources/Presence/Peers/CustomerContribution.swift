public import Conversations
import LanguageAnalysis

/// Something that a customer gave the brand: an idea, criticism to work with, a picture.
public struct CustomerContribution: Hashable, Encodable, Sendable {
    /// What was given.
    public enum Kind: String, Hashable, Codable, Sendable, CaseIterable {
        /// An idea from somebody who does not complain.
        case suggestion
        /// A complaint that says what would be better: a chance to lead the talk.
        case constructiveCriticism
        /// A picture or film of their own, without a complaint.
        case media
    }

    /// What was given.
    public let kind: Kind
    /// The message that brings it.
    public let message: MessageID
    /// Who wrote it; `nil` when the platform does not say.
    public let author: AuthorID?
    /// The suggestion, in UTF-8 bytes of the message's text; `nil` for media.
    public let range: Range<Int>?
    /// The suggestion's words; `nil` for media.
    public let words: String?
}

/// What customers contributed, counted.
public struct CustomerContributions: Hashable, Encodable, Sendable {
    /// The contributions, earliest first.
    public let contributions: [CustomerContribution]
    /// Messages in a language without a pack, in which no suggestion could be found.
    public let unreadable: Int

    /// How many of one kind.
    public func count(of kind: CustomerContribution.Kind) -> Int {
        contributions.count { $0.kind == kind }
    }
}

extension PresenceReader {
    /// Labels what customers contribute: suggestions with their span, and media.
    ///
    /// - Parameters:
    ///   - record: What was written; messages dismissed as spam, abuse or duplicates are left out.
    ///   - known: What was found in a message's words already; by default nothing. Those that suggest something are read
    ///     all the same, for the suggestion's span.
    /// - Returns: The contributions, and how many messages could not be read.
    /// - Complexity: O(n) in the messages, and in the bytes of those whose words are not known or suggest something.
    public func contributions(
        in record: BrandRecord,
        knowing known: (Message) -> KnownWords? = { _ in nil }
    ) -> CustomerContributions {
        var found: [CustomerContribution] = []
        var unreadable = 0
        for inbound in record.inbound {
            let message = inbound.item.message
            guard message.kind != .repost, inbound.item.dismissal?.reason.isExcludedFromShares != true else { continue }
            let words = known(message)
            let text = words?.suggests == false ? nil : analyze(message)
            if words.map({ !$0.isReadable }) ?? (text?.language == .other) { unreadable += 1 }
            let complains = isComplaint(inbound.item, words)
            if let text, let range = text.ranges(of: "in.suggestion").first {
                let bytes = text.bytes(of: text.sentences[Int(text.tokens[range.lowerBound].sentence)].tokens)
                found.append(
                    CustomerContribution(
                        kind: complains ? .constructiveCriticism : .suggestion,
                        message: message.id,
                        author: message.author?.id,
                        range: bytes,
                        words: text.text(bytes)
                    )
                )
            } else if !complains, !message.isPrivate,
                message.attachments.contains(where: { $0.kind == .image || $0.kind == .video })
            {
                found.append(
                    CustomerContribution(
                        kind: .media,
                        message: message.id,
                        author: message.author?.id,
                        range: nil,
                        words: nil
                    )
                )
            }
        }
        return CustomerContributions(contributions: found, unreadable: unreadable)
    }
}
