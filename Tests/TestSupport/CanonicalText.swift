import Foundation

/// Any value as text that depends on what it holds alone: dictionaries and sets in the order of their elements' texts.
///
/// Two values with the same text hold the same, private members too, so that results without `Equatable` can be compared
/// whole. `leaf` gives the text of values whose insides are no matter; `nil` for those to be looked into.
public func canonicalText(of value: Any, leaf: (Any) -> String? = { _ in nil }) -> String {
    if let text = leaf(value) { return text }
    switch value {
    case let text as String: return "\"\(text)\""
    case let date as Date: return "\(date.timeIntervalSinceReferenceDate)"
    case let number as any BinaryInteger: return "\(number)"
    case let number as any BinaryFloatingPoint: return "\(number)"
    case let flag as Bool: return "\(flag)"
    default: break
    }
    let mirror = Mirror(reflecting: value)
    func members() -> [String] {
        mirror.children.map { "\($0.label ?? ""):" + canonicalText(of: $0.value, leaf: leaf) }
    }
    switch mirror.displayStyle {
    case .dictionary, .set:
        return "{" + mirror.children.map { canonicalText(of: $0.value, leaf: leaf) }.sorted().joined(separator: ", ")
            + "}"
    case .collection:
        return "[" + mirror.children.map { canonicalText(of: $0.value, leaf: leaf) }.joined(separator: ", ") + "]"
    case .optional: return mirror.children.first.map { canonicalText(of: $0.value, leaf: leaf) } ?? "nil"
    default:
        let inside = members()
        return inside.isEmpty ? "\(value)" : "\(type(of: value))(\(inside.joined(separator: ", ")))"
    }
}
