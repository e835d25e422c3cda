/// A value that is shared rather than copied; it never changes.
///
/// Large values that are passed on far more often than they are changed live in a box: copying them is then the cost
/// of one reference.
package final class Box<Value: Sendable>: Sendable {
    package let value: Value

    package init(_ value: Value) {
        self.value = value
    }
}

extension Box: Equatable where Value: Equatable {
    package static func == (left: Box, right: Box) -> Bool {
        left === right || left.value == right.value
    }
}

extension Box: Hashable where Value: Hashable {
    package func hash(into hasher: inout Hasher) {
        hasher.combine(value)
    }
}
