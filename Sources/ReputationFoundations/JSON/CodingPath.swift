extension [any CodingKey] {
    /// A path such as `entry[0].changes[2].value`; `nil` for the root.
    package var fieldPath: String? {
        guard !isEmpty else { return nil }
        return reduce(into: "") { path, key in
            if let index = key.intValue {
                path += "[\(index)]"
            } else {
                path += path.isEmpty ? key.stringValue : ".\(key.stringValue)"
            }
        }
    }
}
