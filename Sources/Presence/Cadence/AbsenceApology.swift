#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import Conversations
import LanguageAnalysis
package import ReputationFoundations

/// A post of the brand that says sorry for not having posted.
public struct AbsenceApology: Hashable, Encodable, Sendable {
    /// The post.
    public let message: MessageID
    /// Where it stands.
    public let profile: ProfileKey
    /// The words that say so, in UTF-8 bytes of the message's text.
    public let range: Range<Int>
    /// The words that say sorry, as they stand.
    public let words: String
    package let at: Instant

    /// When it was posted.
    public var postedAt: Date { at.date }
}

extension PresenceReader {
    /// The brand's posts that say sorry for a silence, earliest first; replies are not looked at.
    ///
    /// Read are English, German, Russian and Romanian; in any other nothing is found, and
    /// ``unreadable(_:)`` tells how many posts those are.
    ///
    /// - Complexity: O(n) in the bytes of the posts.
    public func absenceApologies(in record: BrandRecord) -> [AbsenceApology] {
        record.ownMessages.filter { $0.role == .broadcast }.compactMap { own in
            let text = analyze(own.item.message)
            guard let range = text.ranges(of: "presence.absenceApology").first else { return nil }
            let bytes = text.bytes(of: range)
            return AbsenceApology(
                message: own.item.id,
                profile: own.profile,
                range: bytes,
                words: text.text(bytes),
                at: own.item.posted
            )
        }
    }
}
