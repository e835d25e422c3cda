/// Somebody who may still see a message after an action.
public enum Viewer: String, Codable, CaseIterable, Comparable, Sendable {
    /// Whoever wrote it.
    case author
    /// The author's friends or contacts on the platform.
    case authorsFriends
    /// Those who follow the author.
    case authorsFollowers
    /// Those who run the page.
    case pageStaff
    /// Everybody who asks to see it, by opening a collapsed part.
    case everyoneWithAClick
    /// Everybody, at first sight.
    case everyone

    /// Orders viewers by name, so that sets are always written alike.
    public static func < (left: Viewer, right: Viewer) -> Bool {
        left.rawValue < right.rawValue
    }
}

/// Who still sees a message after an action: a set of viewers, nobody, or not known.
///
/// Written in JSON as a list of viewers, `[]` for nobody, or the word `"unknown"`.
public struct RemainingAudience: Hashable, Sendable {
    /// The viewers; `nil` when it is not known, empty for nobody.
    public var viewers: Set<Viewer>?

    /// Names the viewers, `nil` for not known.
    public init(_ viewers: Set<Viewer>?) {
        self.viewers = viewers
    }

    /// Not known.
    public static let unknown = RemainingAudience(nil)
    /// Nobody at all.
    public static let nobody = RemainingAudience([])
    /// Everybody, as if nothing had been done.
    public static let everyone = RemainingAudience([.everyone])

    /// Whether that viewer still sees it without having to look for it.
    ///
    /// Everybody is everybody: a message that everyone sees is seen by its author too.
    public func includes(_ viewer: Viewer) -> ThreeValued {
        guard let viewers else { return .unknown }
        return ThreeValued(viewers.contains(viewer) || viewers.contains(.everyone))
    }
}

extension RemainingAudience: Codable {
    /// Reads a list of viewers or the word `"unknown"`; any other word is an error.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let word = try? container.decode(String.self) {
            guard word == "unknown" else {
                throw DecodingError.dataCorruptedError(
                    in: container,
                    debugDescription: "'\(word)' is neither a list of viewers nor \"unknown\""
                )
            }
            self = .unknown
        } else {
            self.init(Set(try container.decode([Viewer].self)))
        }
    }

    /// Writes the viewers in the order of their names.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        if let viewers {
            try container.encode(viewers.sorted())
        } else {
            try container.encode("unknown")
        }
    }
}
