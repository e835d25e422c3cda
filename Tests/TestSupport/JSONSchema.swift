import Foundation

/// Checks a JSON value against the part of JSON Schema 2020-12 that the reports' schemas use.
///
/// A keyword that it does not know is a fault, so that nothing passes unchecked.
public struct JSONSchema {
    private let root: [String: Any]

    /// Reads a schema.
    public init(_ text: String) throws {
        let object = try JSONSerialization.jsonObject(with: Data(text.utf8))
        root = object as? [String: Any] ?? [:]
    }

    /// What is wrong with a document, each fault with its place.
    public func faults(in document: [UInt8]) throws -> [String] {
        let value = try JSONSerialization.jsonObject(with: Data(document))
        return faults(value, root, at: "$")
    }

    private static let silent: Set<String> = ["$schema", "$defs", "title", "description"]

    private func faults(_ value: Any, _ schema: [String: Any], at path: String) -> [String] {
        var faults: [String] = []
        for (keyword, rule) in schema where !Self.silent.contains(keyword) {
            switch (keyword, rule) {
            case ("$ref", let name as String):
                let definitions = root["$defs"] as? [String: Any] ?? [:]
                let key = name.replacingOccurrences(of: "#/$defs/", with: "")
                guard let target = definitions[key] as? [String: Any] else { return ["\(path): no definition \(name)"] }
                faults += self.faults(value, target, at: path)
            case ("type", let type as String):
                if !Self.isOf(type, value) { faults.append("\(path): is no \(type)") }
            case ("const", let constant as NSObject):
                if value as? NSObject != constant { faults.append("\(path): is not \(constant)") }
            case ("enum", let cases as [String]):
                if !cases.contains(value as? String ?? "") { faults.append("\(path): \(value) is none of \(cases)") }
            case ("pattern", let pattern as String):
                if (value as? String)?.range(of: pattern, options: .regularExpression) == nil {
                    faults.append("\(path): \(value) does not match \(pattern)")
                }
            case ("minimum", let least as NSNumber):
                if let number = value as? NSNumber, number.doubleValue < least.doubleValue {
                    faults.append("\(path): \(number) is below \(least)")
                }
            case ("maximum", let most as NSNumber):
                if let number = value as? NSNumber, number.doubleValue > most.doubleValue {
                    faults.append("\(path): \(number) is above \(most)")
                }
            case ("items", let items as [String: Any]):
                for (index, element) in (value as? [Any] ?? []).enumerated() {
                    faults += self.faults(element, items, at: "\(path)[\(index)]")
                }
            case ("required", let names as [String]):
                let members = value as? [String: Any] ?? [:]
                faults += names.filter { members[$0] == nil }.map { "\(path): has no \($0)" }
            case ("properties", let properties as [String: Any]):
                for (name, member) in value as? [String: Any] ?? [:] {
                    guard let rule = properties[name] as? [String: Any] else { continue }
                    faults += self.faults(member, rule, at: "\(path).\(name)")
                }
            case ("additionalProperties", let rule):
                let known = (schema["properties"] as? [String: Any] ?? [:]).keys
                for (name, member) in value as? [String: Any] ?? [:] where !known.contains(name) {
                    if let rule = rule as? [String: Any] {
                        faults += self.faults(member, rule, at: "\(path).\(name)")
                    } else {
                        faults.append("\(path): \(name) is not described")
                    }
                }
            default: faults.append("the schema's \(keyword) is not known")
            }
        }
        return faults
    }

    private static func isOf(_ type: String, _ value: Any) -> Bool {
        let number = value as? NSNumber
        return switch type {
        case "object": value is [String: Any]
        case "array": value is [Any]
        case "string": value is String
        case "boolean": value is Bool
        case "integer": number.map { $0.doubleValue == $0.doubleValue.rounded() } ?? false
        case "number": number != nil
        default: false
        }
    }
}

@available(*, unavailable)
extension JSONSchema: Sendable {}
