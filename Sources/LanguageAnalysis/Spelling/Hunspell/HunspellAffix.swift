/// A prefix or suffix and what words it goes with.
struct HunspellAffix: Sendable {
    var flag: UInt32
    /// Whether it goes together with an affix of the other side.
    var crosses: Bool
    /// What is taken off the root before it is put on.
    var strip: [UInt8]
    var text: [UInt8]
    var condition: HunspellCondition
    /// Flags of what it makes.
    var flags: [UInt32]
}

/// What the root must end or begin with: `[^aeiou]y`.
struct HunspellCondition: Sendable {
    private struct Element: Sendable {
        var scalars: [Unicode.Scalar]
        var isNegated: Bool
    }

    private var elements: [Element] = []

    /// Reads a condition; `nil` where a bracket is not closed.
    init?(_ text: [UInt8]) {
        guard text != [UInt8(ascii: ".")] else { return }
        var open: Element?
        for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
            switch scalar {
            case "[" where open == nil: open = Element(scalars: [], isNegated: false)
            case "]":
                guard let element = open else { return nil }
                elements.append(element)
                open = nil
            case "^" where open?.scalars.isEmpty == true: open?.isNegated = true
            case "." where open == nil: elements.append(Element(scalars: [], isNegated: true))
            default:
                if open == nil {
                    elements.append(Element(scalars: [scalar], isNegated: false))
                } else {
                    open?.scalars.append(scalar)
                }
            }
        }
        if open != nil { return nil }
    }

    /// - Complexity: O(*n*) in the condition's elements.
    func holds(for root: [UInt8], atEnd: Bool) -> Bool {
        if elements.isEmpty { return true }
        let scalars = String(decoding: root, as: UTF8.self).unicodeScalars
        guard scalars.count >= elements.count else { return false }
        let part = atEnd ? scalars.suffix(elements.count) : scalars.prefix(elements.count)
        return zip(part, elements).allSatisfy { scalar, element in element.scalars.contains(scalar) != element.isNegated
        }
    }
}
