/// A piece of HTML whose every part is either written by this module or escaped.
///
/// Text put into a literal is escaped, markup is not: `"<p>\(name)</p>"` is safe whatever the name is. Nothing else turns
/// a string into markup, so that no place has to remember to escape.
struct Markup: Sendable, ExpressibleByStringInterpolation {
    fileprivate(set) var html: String

    init(stringLiteral value: StaticString) {
        html = value.description
    }

    init(stringInterpolation interpolation: Interpolation) {
        html = interpolation.html
    }

    private init(html: String) {
        self.html = html
    }

    static let empty = Markup(html: "")

    var isEmpty: Bool { html.isEmpty }

    static func + (left: Markup, right: Markup) -> Markup {
        Markup(html: left.html + right.html)
    }

    static func += (left: inout Markup, right: Markup) {
        left.html += right.html
    }

    struct Interpolation: StringInterpolationProtocol {
        fileprivate var html = ""

        init(literalCapacity: Int, interpolationCount: Int) {
            html.reserveCapacity(literalCapacity + interpolationCount * 16)
        }

        mutating func appendLiteral(_ literal: StaticString) {
            html += literal.description
        }

        mutating func appendInterpolation(_ text: some StringProtocol) {
            text.escaped(into: &html)
        }

        mutating func appendInterpolation(_ markup: Markup) {
            html += markup.html
        }

        mutating func appendInterpolation(_ number: some BinaryInteger) {
            html += "\(number)"
        }
    }
}

extension Sequence<Markup> {
    /// The pieces one after the other.
    func joined(separator: Markup = .empty) -> Markup {
        var result = Markup.empty
        for (index, piece) in enumerated() {
            if index > 0 { result += separator }
            result += piece
        }
        return result
    }
}

extension StringProtocol {
    /// Escapes for element content and quoted attribute values; what no HTML document may hold becomes U+FFFD.
    fileprivate func escaped(into html: inout String) {
        for scalar in unicodeScalars {
            switch scalar {
            case "&": html += "&amp;"
            case "<": html += "&lt;"
            case ">": html += "&gt;"
            case "\"": html += "&quot;"
            case "'": html += "&#39;"
            case "\t", "\n": html.unicodeScalars.append(scalar)
            case "\r": html += "\n"
            default:
                let value = scalar.value
                let isNoncharacter = value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value)
                if value < 0x20 || (0x7F...0x9F).contains(value) || isNoncharacter {
                    html += "\u{FFFD}"
                } else {
                    html.unicodeScalars.append(scalar)
                }
            }
        }
    }
}
