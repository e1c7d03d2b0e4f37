package words

// Words are all sentences of the program, in one language. They stand as they do
// in words.toml.
type Words struct {
	_ sheet

	Language string
}
