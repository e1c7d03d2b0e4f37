package figure

// profile is the face from the side, as everybody has it.
func profile() shape {
	var p pen
	p.drawTo("M", -1, 3.5)
	p.drawTo("C", 2, 9, 7, 12, 12, 12)
	p.drawTo("C", 19, 12, 24, 7, 24, 0.5)
	p.drawTo("C", 24, -5, 21, -9.4, 16.5, -10)
	p.drawTo("C", 14.5, -10.2, 13.8, -9.9, 12.8, -10.3)
	p.drawTo("L", 9.6, -12.6)
	p.drawTo("C", 8.6, -12.6, 8.4, -11.6, 8.2, -10.6)
	p.drawTo("L", 5.8, -10.9)
	p.drawTo("L", 4.6, -10)
	p.drawTo("C", 3, -10.6, 1, -10, 0.4, -8.4)
	p.drawTo("C", 0, -6, -0.5, -5, -2, -4)
	return p.shape("skin")
}

// cropped is a head with short hair.
func cropped() []shape {
	var q pen
	q.drawTo("M", 17.2, -10.3)
	q.drawTo("C", 23, -9, 25.6, -4, 25.4, 1)
	q.drawTo("C", 25, 8.6, 19.4, 13.4, 12, 13.2)
	q.drawTo("C", 8, 13, 4, 11.5, 2, 8.4)
	q.drawTo("C", 4.6, 6.6, 6, 4.6, 7, 2.6)
	q.drawTo("C", 9, 4.6, 12, 4, 12.6, 1)
	q.drawTo("C", 13.2, -2, 15.6, -5, 17.2, -10.3)
	return []shape{profile(), q.shape("hair")}
}

func croppedBehind() []shape {
	return append(ears(), blob("hair", 8, -9.6, 16, -10.8, 22, -8, 25.6, 0, 22, 8, 16, 10.8, 8, 9.6, 3, 6, 3, -6))
}

func ears() []shape {
	return []shape{ellipse("skin", 10, -9.8, 2.6, 2), ellipse("skin", 10, 9.8, 2.6, 2)}
}

func plainFace() []shape {
	return []shape{blob("skin", -10.5, 0, -9, -5, -4.5, -8.3, 3, -9.2, 9, -6.4, 10.4, 0, 9, 6.4, 3, 9.2, -4.5, 8.3, -9, 5)}
}

// tied is a head with hair combed back into a knot, behind the crown and not at
// the nape, where one lies on it.
func tied() []shape {
	var q pen
	q.drawTo("M", 17.4, -10.2)
	q.drawTo("C", 23, -9.2, 25.8, -4, 25.6, 1)
	q.drawTo("C", 25.2, 8.8, 19.6, 13.4, 12.4, 13.2)
	q.drawTo("C", 8, 13, 4.6, 11, 3, 8.4)
	q.drawTo("C", 5.6, 7.4, 8, 5.6, 9.4, 4.2)
	q.drawTo("C", 12, 3.6, 13.4, 0.6, 14, -2)
	q.drawTo("C", 14.6, -5, 15.8, -7.6, 17.4, -10.2)
	return []shape{disc("hair", 25.8, 7.6, 5), profile(), q.shape("hair")}
}

func tiedBehind() []shape {
	return append(ears(), disc("hair", 27.6, 0, 5.2), blob("hair", 9, -9.4, 16, -10.4, 22, -7.8, 25.6, 0, 22, 7.8, 16, 10.4, 9, 9.4, 3, 5, 3, -5))
}

func narrowFace() []shape {
	return []shape{blob("skin", -10.3, 0, -8.4, -4.2, -4.2, -7.6, 3, -8.9, 8.4, -6.6, 9.6, 0, 8.4, 6.6, 3, 8.9, -4.2, 7.6, -8.4, 4.2)}
}

// fringed is a head whose hair is left at the back and sides, with a short beard.
func fringed() []shape {
	var q pen
	q.drawTo("M", 22.6, 5.6)
	q.drawTo("C", 20.6, 10.6, 17, 13.2, 12, 13.2)
	q.drawTo("C", 8, 13, 4, 11.5, 2, 8.4)
	q.drawTo("C", 4.6, 6.6, 6, 4.6, 7, 2.6)
	q.drawTo("C", 9, 4.6, 12, 4, 12.6, 1)
	q.drawTo("C", 14, -4, 19, 0, 22.6, 5.6)
	var r pen
	r.drawTo("M", 9.4, -0.6)
	r.drawTo("C", 8, -2, 7, -5, 7, -8)
	r.drawTo("L", 7, -11)
	r.drawTo("L", 4.4, -10.6)
	r.drawTo("C", 2, -11.8, -1, -11, -1.6, -8)
	r.drawTo("C", -2, -5.6, -2.4, -3, -2, 0)
	r.drawTo("C", 2, 2, 7, 4, 9.4, -0.6)
	return []shape{profile(), q.shape("hair"), r.shape("hair")}
}

func fringedBehind() []shape {
	return append(ears(),
		blob("hair", 6, -9.8, 12, -10.8, 17, -9.8, 19, -6, 19, 6, 17, 9.8, 12, 10.8, 6, 9.8, 3, 6, 3, -6),
		blob("skin", 8, -9.2, 16, -9.2, 21.6, -6.6, 24, 0, 21.6, 6.6, 16, 9.2, 8, 9.2))
}

func beardedFace() []shape {
	return append(plainFace(),
		blob("hair", -11.2, 0, -9.8, -5.2, -5.4, -8.6, 1.5, -9.3, -2, -6.4, -3.4, -2.6, -3, 0, -3.4, 2.6, -2, 6.4, 1.5, 9.3, -5.4, 8.6, -9.8, 5.2))
}
