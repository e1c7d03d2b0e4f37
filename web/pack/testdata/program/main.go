// Program does what needs the tables of functions, or breaks, as it is told to.
package main

import (
	"errors"
	"fmt"
	"log"
	"os"
	"reflect"
	"runtime"
	"strings"
)

func main() {
	log.SetFlags(log.Lshortfile)
	for _, what := range strings.Split(os.Args[len(os.Args)-1], ",") {
		scenes[what]()
	}
}

var scenes = map[string]func(){
	"index":     func() { fmt.Println(outer([]int{1, 2, 3}, 7)) },
	"nil":       func() { (&list[int]{}).next.walk() },
	"goroutine": func() { go outer(nil, 1); select {} },
	"fatal":     func() { m := map[int]int{}; defer func() { m[0] = 1 }(); panic(errors.New("first")) },
	"survive":   survive,
	"places":    places,
	"grow":      grow,
	"recovered": func() { defer recovered(); outer(nil, 2) },
}

//go:noinline
func outer(numbers []int, i int) int { return inner(numbers, i) + 1 }

// inner is small enough to be inlined.
func inner(numbers []int, i int) int {
	return numbers[i]
}

type list[T any] struct {
	next *list[T]
	of   T
}

//go:noinline
func (l *list[T]) walk() T {
	if l.next != nil {
		return l.next.walk()
	}
	return l.of
}

type named struct{ name [4]string }

func (n named) Name() string { return n.name[0] }

// survive recovers from what the runtime makes a panic of.
func survive() {
	var nobody *named
	for _, f := range []func(){
		func() { inner(nil, 3) },
		func() { (&list[int]{}).next.walk() },
		func() { interface{ Name() string }(nobody).Name() },
		func() { panic(fmt.Errorf("mine")) },
		func() { _ = any("text").(int) },
	} {
		func() {
			defer func() { fmt.Println("survived:", recover()) }()
			f()
		}()
	}
}

// callers is a call that is made. Inlined, it would be none that a packed program
// can skip.
var callers = runtime.Callers

// recovered tells where a panic was, as Limber does.
func recovered() {
	r := recover()
	var pcs [24]uintptr
	fmt.Print(r)
	for i, pc := range pcs[:callers(2, pcs[:])] {
		fmt.Printf("%s0x%x", []string{" pc=", ","}[min(i, 1)], pc)
	}
	fmt.Println()
}

// places asks for files and lines. What it prints without them is short.
func places() {
	var pcs [20]uintptr
	n := callers(1, pcs[:])
	frames := runtime.CallersFrames(pcs[:n])
	for {
		f, more := frames.Next()
		fmt.Println(f.Line >= 0, f.PC != 0)
		if !more {
			break
		}
	}
	f := runtime.FuncForPC(pcs[0])
	file, line := f.FileLine(pcs[0])
	_, _, _, ok := runtime.Caller(0)
	fmt.Println(f != nil, file != "", line >= 0, ok, len(runtime.FuncForPC(reflect.ValueOf(places).Pointer()).Name()) >= 0)
	log.Print("a line")
	buf := make([]byte, 1<<16)
	fmt.Println(runtime.Stack(buf, true) > 0)
}

// grow makes stacks grow and collects garbage under deep ones, through what the
// collector looks at with special care: made functions, methods as values, defers.
func grow() {
	made := reflect.MakeFunc(reflect.TypeOf(deep), func(in []reflect.Value) []reflect.Value {
		runtime.GC()
		return []reflect.Value{reflect.ValueOf(deep(int(in[0].Int()), nil))}
	}).Interface().(func(int, []*int) int)
	sum := make(chan int)
	for i := range 20 {
		go func() {
			sum <- made(100+i, nil) + reflect.ValueOf(counter(i)).MethodByName("Deep").Call(nil)[0].Interface().(int)
		}()
	}
	total := 0
	for range 20 {
		total += <-sum
	}
	fmt.Println("grew:", total)
}

type counter int

func (c counter) Deep() int { runtime.GC(); return deep(int(c), nil) }

//go:noinline
func deep(n int, held []*int) (sum int) {
	defer func() { sum += n }()
	if n == 0 {
		runtime.GC()
		for _, h := range held {
			sum += *h
		}
		return sum
	}
	var room [64]int
	room[n%64] = n
	return deep(n-1, append(held, &room[n%64]))
}
