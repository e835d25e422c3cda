/// A name that a platform gave: `platform:property:native`.
///
/// The property is the page, location, app or mailbox within which the native name is unique; it is empty where
/// the platform's names are unique everywhere. The native part may hold any character, colons included.
public protocol ExternalIdentifier: StringIdentifier {}

extension ExternalIdentifier {
    /// Composes the name from its three parts.
    ///
    /// A colon or percent sign in the platform or property is percent-encoded, so that the parts can be told apart.
    public init(platform: Platform, property: String = "", native: String) {
        var raw = Self.escaped(platform.rawValue)
        raw += ":"
        raw += Self.escaped(property)
        raw += ":"
        raw += native
        self.init(rawValue: raw)
    }

    /// The platform, or `nil` when the string has not three parts.
    public var platform: Platform? {
        parts.map { Platform(rawValue: Self.unescaped($0.platform)) }
    }

    /// The property, empty where the platform's names are unique everywhere; `nil` without three parts.
    public var property: String? {
        parts.map { Self.unescaped($0.property) }
    }

    /// The platform's own name for the thing; the whole string when it has not three parts.
    public var native: String {
        String(nativePart)
    }

    var nativePart: Substring {
        parts?.native ?? rawValue[...]
    }

    private var parts: (platform: Substring, property: Substring, native: Substring)? {
        let utf8 = rawValue.utf8
        guard let first = utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let rest = utf8.index(after: first)
        guard let second = utf8[rest...].firstIndex(of: UInt8(ascii: ":")) else { return nil }
        return (rawValue[..<first], rawValue[rest..<second], rawValue[utf8.index(after: second)...])
    }

    private static func escaped(_ part: String) -> String {
        guard part.utf8.contains(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "%") }) else { return part }
        return part.reduce(into: "") { result, character in
            switch character {
            case ":": result += "%3A"
            case "%": result += "%25"
            default: result.append(character)
            }
        }
    }

    private static func unescaped(_ part: Substring) -> String {
        guard part.utf8.contains(UInt8(ascii: "%")) else { return String(part) }
        var result: [UInt8] = []
        var rest = part.utf8[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), rest.starts(with: "3A".utf8) {
                result.append(UInt8(ascii: ":"))
                rest.removeFirst(2)
            } else if byte == UInt8(ascii: "%"), rest.starts(with: "25".utf8) {
                result.append(UInt8(ascii: "%"))
                rest.removeFirst(2)
            } else {
                result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
